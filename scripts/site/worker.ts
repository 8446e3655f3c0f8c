/** Bundles the playground's worker: the linter, the plugin and the compiler, with nothing of Node in it. */
import { builtinModules } from 'node:module';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { declarations } from './declarations.ts';

function virtualDeclarations(root: string): Plugin {
  return {
    name: 'virtual-declarations',
    setup(bundle) {
      bundle.onResolve({ filter: /^virtual:declarations$/ }, ({ path: id }) => ({ path: id, namespace: 'virtual' }));
      bundle.onLoad({ filter: /.*/, namespace: 'virtual' }, async () => ({
        contents: JSON.stringify(await declarations(root)),
        loader: 'json',
      }));
    },
  };
}

/** A browser has no files and no processes; of Node's modules only paths mean something there. */
function withoutNode(root: string): Plugin {
  const builtins = new RegExp(`^(?:node:)?(?:${builtinModules.join('|')})$`);
  return {
    name: 'without-node',
    setup(bundle) {
      bundle.onResolve({ filter: builtins }, ({ path: id }) =>
        /^(?:node:)?path$/.test(id)
          ? { path: path.join(root, 'node_modules/path-browserify/index.js') }
          : { path: id, namespace: 'empty' },
      );
      bundle.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}

export async function buildWorker(root: string): Promise<void> {
  const outdir = path.join(root, 'docs/public/playground');
  await rm(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: { worker: 'docs/.vitepress/playground/worker/index.ts' },
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['chrome114', 'firefox115', 'safari16'],
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', 'process.platform': '"browser"' },
    inject: [path.join(root, 'docs/.vitepress/playground/worker/process.ts')],
    plugins: [virtualDeclarations(root), withoutNode(root)],
  });
}

/** Bundles `rules/` into `dist/`: one file, no run-time dependency, the notices of what was bundled beside it. */
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import packageJson from '../package.json' with { type: 'json' };
import { thirdPartyNotices } from './third-party-notices.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The plugin needs its name and version, not the list of its tools. */
const namedPackageJson: Plugin = {
  name: 'named-package-json',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]package\.json$/ }, () => ({
      contents: JSON.stringify({ name: packageJson.name, version: packageJson.version }),
      loader: 'json',
    }));
  },
};

await rm(`${root}dist`, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['rules/index.ts'],
  outfile: 'dist/index.js',
  bundle: true,
  format: 'esm',
  platform: 'node',
  // Some packages' `main` is UMD, whose inner `require` cannot be bundled.
  mainFields: ['module', 'main'],
  target: 'node20.19',
  legalComments: 'none',
  metafile: true,
  plugins: [namedPackageJson],
});
await writeFile(`${root}dist/types-only.js`, '// Only types live behind this entry point.\nexport {};\n');
await writeFile(`${root}THIRD-PARTY-NOTICES.md`, await thirdPartyNotices(root, Object.keys(metafile.inputs)));
const [output] = Object.values(metafile.outputs);
const imports = output?.imports.map(({ path }) => path).join(', ');
console.log(`dist/index.js: ${((output?.bytes ?? 0) / 1024).toFixed(0)} kB, imports ${imports || 'nothing'}`);

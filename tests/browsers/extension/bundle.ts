import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** Makes one classic script of a module of the agent. */
export async function bundle(entry: string, platform: 'browser' | 'node', file: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL(`../agent/${entry}`, import.meta.url))],
    outfile: file,
    bundle: true,
    format: platform === 'node' ? 'cjs' : 'iife',
    platform,
    target: 'es2022',
    logLevel: 'error',
  });
}

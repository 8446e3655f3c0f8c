import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint, type Linter } from 'eslint';
import type { Block } from './blocks.ts';
import { root } from './pages.ts';

const pluginSource = pathToFileURL(path.join(root, 'rules/index.ts')).href;
const packages = createRequire(import.meta.url);

export function isConfig({ attributes, code, language }: Block): boolean {
  if (language !== 'js') return false;
  return (
    attributes['filename']?.startsWith('eslint.config.') === true ||
    /from 'eslint\/config'|require\('eslint\/config'\)/.test(code)
  );
}

/** A config is run from a folder without packages of its own, on the plugin as it is in this repository. */
function runnable(code: string): string {
  return code.replace(/(from |import\()'([^'./][^']*)'/g, (_, keyword: string, specifier: string) => {
    const url = specifier === 'webext-ports' ? pluginSource : pathToFileURL(packages.resolve(specifier)).href;
    return `${keyword}'${url}'`;
  });
}

/** What a sample of an eslint.config.js sets for a file, as ESLint itself understands it. */
export async function configFor(block: Block, file: string): Promise<Linter.Config> {
  const folder = await mkdtemp(path.join(root, 'tests/docs/.config-'));
  try {
    const sample = path.join(folder, 'eslint.config.js');
    await writeFile(sample, runnable(block.code));
    const { default: config } = (await import(sample)) as { default: Linter.Config[] };
    const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: config });
    return (await eslint.calculateConfigForFile(path.join(folder, file))) as Linter.Config;
  } finally {
    await rm(folder, { recursive: true });
  }
}

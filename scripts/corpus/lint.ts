import { ESLint, type Linter } from 'eslint';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const parsed = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;

/** All source files below a folder. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && parsed.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Languages by extension, without type information: what a project has that only installed the plugin. */
export async function languages(): Promise<Linter.Config[]> {
  const typescript = await import('@typescript-eslint/parser');
  const vue = await import('vue-eslint-parser');
  const svelte = await import('svelte-eslint-parser');
  const jsx = { ecmaFeatures: { jsx: true } };
  return [
    { files: ['**/*.{js,jsx,mjs}'], languageOptions: { sourceType: 'module', parserOptions: jsx } },
    { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
    { files: ['**/*.{ts,mts,cts}'], languageOptions: { parser: typescript } },
    { files: ['**/*.tsx'], languageOptions: { parser: typescript, parserOptions: jsx } },
    { files: ['**/*.vue'], languageOptions: { parser: vue, parserOptions: { parser: typescript } } },
    { files: ['**/*.svelte'], languageOptions: { parser: svelte, parserOptions: { parser: typescript } } },
  ] as Linter.Config[];
}

/** An ESLint that runs these rules alone, whatever a folder's own comments and configurations say. */
export async function eslintFor(folder: string, rules: readonly Linter.Config[]): Promise<ESLint> {
  return new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [
      { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
      ...(await languages()),
      ...rules,
    ],
    // Nothing is left out for lying in a folder of installed packages, or for a name that starts with a dot.
    ignorePatterns: ['!**/node_modules/', '!**/.*'],
  });
}

export async function lintFolder(
  folder: string,
  rules: readonly Linter.Config[],
): Promise<ESLint.LintResult[]> {
  return (await eslintFor(folder, rules)).lintFiles(sourceFiles(folder));
}

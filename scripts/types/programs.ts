import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Version } from './compilers.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One program of test-d/: a folder, and what its files need around them. */
export interface Program {
  name: string;
  files: readonly string[];
  /** Packages whose ambient types it needs. */
  types: readonly string[];
  /** The first compiler that the overlaid package itself is written for. */
  since?: Version;
  /** Programs on top of a package that resolves its own files as a bundler does. */
  bundlerOnly?: boolean;
}

const surroundings: Readonly<Record<string, Omit<Program, 'name' | 'files'>>> = {
  'overlay-chrome': { types: ['chrome'], since: '5.4' },
  'overlay-firefox': { types: ['firefox-webext-browser'] },
  'overlay-polyfill': { types: [] },
  'overlay-wxt': { types: [], since: '5.9', bundlerOnly: true },
};

const folder = path.join(root, 'test-d');

export const programs: readonly Program[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    files: readdirSync(path.join(folder, name))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(folder, name, file)),
    types: [],
    ...surroundings[name],
  }));

/** Files whose mistakes only `strictNullChecks` and `strictFunctionTypes` see. */
export function needsStrict(file: string): boolean {
  return file.endsWith('.strict.ts');
}

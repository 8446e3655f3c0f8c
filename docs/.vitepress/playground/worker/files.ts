/** The files that the compiler sees: TypeScript's libraries, this package as installed, and the reader's code. */
import declarations from 'virtual:declarations';
import type { Language } from '../messages.ts';

export const codeFile: Readonly<Record<Language, string>> = { js: '/code.js', ts: '/code.ts' };
export const globalsFile = '/node_modules/webext-ports/types/globals.d.ts';
export const libraries = '/lib/';

const files = new Map(Object.entries(declarations));
const folders = new Set<string>();
for (const file of files.keys()) {
  for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1))
    folders.add(file.slice(0, at));
}

export function readFile(file: string): string | undefined {
  return files.get(file);
}

export function hasFolder(folder: string): boolean {
  return folders.has(folder.replace(/\/$/, ''));
}

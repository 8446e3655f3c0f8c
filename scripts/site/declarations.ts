import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const roots = ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];

/** TypeScript's libraries that a program of the playground needs: the roots and all that they refer to. */
async function libraries(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const waiting = [...roots];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found[`/lib/${name}`] !== undefined) continue;
    const text = await readFile(path.join(folder, name), 'utf8');
    found[`/lib/${name}`] = text;
    for (const match of text.matchAll(/^\/\/\/ <reference lib="([^"]+)"/gm)) waiting.push(`lib.${match[1]}.d.ts`);
  }
  return found;
}

/** This package, as it lies in a reader's node_modules. */
async function ownTypes(root: string): Promise<Record<string, string>> {
  const types = (await readdir(path.join(root, 'types'))).filter((file) => file.endsWith('.d.ts'));
  const files = ['package.json', 'index.d.ts', ...types.map((file) => `types/${file}`)];
  const texts = await Promise.all(files.map((file) => readFile(path.join(root, file), 'utf8')));
  return Object.fromEntries(files.map((file, index) => [`/node_modules/webext-ports/${file}`, texts[index]!]));
}

export async function declarations(root: string): Promise<Record<string, string>> {
  return { ...(await libraries(path.join(root, 'node_modules/typescript/lib'))), ...(await ownTypes(root)) };
}

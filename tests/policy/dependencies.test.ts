import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rules = path.join(root, 'rules');

/** The list of folders in CONTRIBUTING.md: the only lines of it that are quoted. */
const order = [
  ...readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .join()
    .matchAll(/`([\w-]+)`/g),
].map(([, folder]) => folder!);

const folders = readdirSync(rules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isOfTypes: boolean;
}

function importsIn(file: string): Import[] {
  const text = readFileSync(path.join(rules, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)( type)?\b[^;'"]*?\bfrom '(\.[^']+)';/gm);
  return Array.from(found, ([, type, source]) => ({
    file,
    target: path.posix.join(path.posix.dirname(file), source!),
    isOfTypes: type !== undefined,
  }));
}

function imports(folder: string): Import[] {
  return readdirSync(path.join(rules, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => importsIn(`${folder}/${name.replaceAll(path.sep, '/')}`));
}

const isShared = ({ target, isOfTypes }: Import): boolean => isOfTypes && target === 'ports/facts.ts';

describe('dependencies', () => {
  it('are in order for all folders of the engine', () => {
    expect([...order].sort()).toEqual([...folders].sort());
  });

  it.each(order)('of %s point one way', (folder) => {
    const known = new Set(order.slice(order.indexOf(folder)));
    const all = imports(folder);
    expect(all.length).toBeGreaterThan(0);
    const wrong = all.filter((each) => !isShared(each) && !known.has(each.target.split('/')[0]!));
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});

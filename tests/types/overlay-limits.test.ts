import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The programs that show each thing of docs/types.md which an overlay cannot refuse. */
const shownBy: Readonly<Record<string, readonly string[]>> = {
  'a name that no native application can have': ['native-hyphen', 'native-path'],
  'an `async` function, or one with a reply, given to `onConnect` and its like **by name**': [
    'async-on-connect-by-name',
  ],
};

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/types.md'), 'utf8');
const section = /^## What an overlay cannot refuse\n([\s\S]*?)^And these differ:/m.exec(page)?.[1] ?? '';
const listed = section.split(/^- /m).slice(1);

const programs = path.join(root, 'tests/types/programs');
const marked = readdirSync(programs, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const text = readFileSync(path.join(programs, file), 'utf8');
    const worlds = /^\/\/ Not refused by: (.*)$/m.exec(text)?.[1];
    return worlds === undefined ? [] : [{ name: path.basename(file, '.ts'), worlds }];
  });

describe('what an overlay cannot refuse', () => {
  it('is listed in docs/types.md, each with programs that show it', () => {
    const beginnings = Object.keys(shownBy);
    expect(listed.map((item) => beginnings.find((beginning) => item.startsWith(beginning)))).toEqual(
      beginnings,
    );
  });

  it('is all that programs are excused for', () => {
    expect(marked.map(({ name }) => name).sort()).toEqual(Object.values(shownBy).flat().sort());
  });

  it.each(marked)('is the same on all four, as the page says: $name', ({ worlds }) => {
    expect(worlds).toBe('all overlays');
  });
});

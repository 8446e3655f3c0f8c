import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../rules/index.ts';
import { allKinds } from '../browsers/kinds/kinds.ts';
import { readColumn } from '../browsers/wire/wire.ts';
import { pages, root } from './pages.ts';

const readme = pages.find(({ file }) => file === 'README.md')!;
const before = readme.blocks.find(({ label }) => label === 'incorrect')!;
const shown = readme.blocks.find(({ language }) => language === 'console')!;

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: plugin.configs.recommended as unknown as Linter.Config,
});

/** What a terminal shows, on lines as long as it takes. */
function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('the README', () => {
  it('shows the reports as ESLint prints them', async () => {
    const [command, ...output] = shown.code.split('\n');
    expect(command).toBe('$ npx eslint feed.js');
    const results = await eslint.lintText(before.code, { filePath: 'feed.js' });
    const stylish = await eslint.loadFormatter('stylish');
    const printed = (await stylish.format(results)).replaceAll(`${root}feed.js`, 'feed.js');
    expect(unwrapped(output.join('\n'))).toBe(unwrapped(printed));
  });

  it('promises a suggestion for each, and applied they leave nothing to report', async () => {
    const [result] = await eslint.lintText(before.code, { filePath: 'feed.js' });
    const fixes = result!.messages.map(({ suggestions }) => suggestions?.[0]?.fix);
    expect(fixes).not.toContain(undefined);
    const applied = fixes.reduceRight((code, fix) => {
      const [start, end] = fix!.range;
      return code.slice(0, start) + fix!.text + code.slice(end);
    }, before.code);
    const [clean] = await eslint.lintText(applied, { filePath: 'feed.js' });
    expect(clean!.messages).toEqual([]);
  });
});

/** What each word of the table of messages stands for among the outcomes that were measured. */
const outcomes: Readonly<Record<string, object>> = {
  arrives: { arrives: 'equal' },
  throws: { arrives: 'thrown' },
  '`{}`': { arrives: 'changed', into: '{}' },
  '`{ a: 1 }`': { arrives: 'changed', into: '{ a: 1 }' },
  '`null`': { arrives: 'changed', into: 'null' },
  'a string': { arrives: 'changed', into: expect.stringMatching(/^"/) as string },
  'an object of numbered keys': { arrives: 'changed', into: '{ "0": 1, "1": 2 }' },
  'left out': { arrives: 'changed', into: '{ a: 1 }' },
};

/** The kinds of values that a row of the table is about. */
const kindsOfRow: Readonly<Record<string, readonly string[]>> = {
  '`{ a: 1, b: undefined }`': ['object-undefined'],
  '`NaN`, `Infinity`': ['nan', 'infinity'],
  '`new Date()`': ['date'],
  'a `Map`, a `Set`': ['map', 'set'],
  'an `Error`': ['error'],
  'a typed array': ['uint8-array'],
  '`10n`': ['bigint'],
  'a function in an object': ['object-function'],
  'a promise, a DOM node': ['promise', 'element'],
};

describe('the README’s table of messages', () => {
  const columns = ['chromium-json', 'chromium-clone', 'firefox'].map((id) => readColumn(id)!.outcomes);
  const rows = /## What becomes of a message\n\n([^]*?)\n\n/
    .exec(readme.text)![1]!
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

  it('has the rows that are compared here', () => {
    expect(rows.map(([sent]) => sent)).toEqual(Object.keys(kindsOfRow));
  });

  it.each(rows)('says of %s what was measured', (sent, ...cells) => {
    const measured = kindsOfRow[sent]!.map((kind) => columns.map((column) => column[kind]));
    for (const outcome of measured) {
      expect(outcome).toEqual(cells.map((cell) => expect.objectContaining(outcomes[cell]!) as object));
    }
  });

  it('counts the kinds of values', () => {
    expect(readme.text).toContain(`all ${allKinds().length} kinds of values that were measured`);
  });
});

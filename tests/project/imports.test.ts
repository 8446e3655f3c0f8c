import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importsOf } from '../../rules/files/imports.ts';
import { scriptsOfPage } from '../../rules/files/page-scripts.ts';

function sources(text: string): readonly string[] {
  return importsOf(text).map(({ source }) => source);
}

describe('what a script loads', () => {
  test.each([
    ["import './a.js'", ['./a.js']],
    ['import a from \'./a.js\'; import * as b from "./b.js"', ['./a.js', './b.js']],
    ["import a, { b as c, type D } from './a.js'", ['./a.js']],
    ["import data from './a.json' with { type: 'json' }", ['./a.json']],
    ["import { 'some name' as x } from './a.js'", ['./a.js']],
    ["import type from './a.js'", ['./a.js']],
    ["import type, { x } from './a.js'", ['./a.js']],
    [
      "export * from './a.js'; export { b } from './b.js'; export * as c from './c.js'",
      ['./a.js', './b.js', './c.js'],
    ],
    ["const a = await import('./a.js')", ['./a.js']],
    ["const a = require('./a.js')", ['./a.js']],
    ["import x = require('./a.js')", ['./a.js']],
    ["importScripts('a.js', '/b.js')", ['a.js', '/b.js']],
    ["self.x = `${`nested ${1}`} text`; import './a.js'", ['./a.js']],
    ["const r = /['\"`]/; import './a.js'", ['./a.js']],
    ["const half = a / 2; const q = b / 'import'.length; import './a.js'", ['./a.js']],
    ["const t = `${{ a: '}' }.a}`; import './a.js'", ['./a.js']],
    ["<p>Don't</p>\nimport './a.js'", ['./a.js']],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

describe('what a script does not load', () => {
  test.each([
    "// import './a.js'",
    "/* import './a.js' */",
    '"import \'./a.js\'"',
    "`import './a.js'`",
    "`${x} import './a.js'`",
    "import type A from './a.js'",
    "import type { A } from './a.js'",
    "import type * as A from './a.js'",
    "export type { A } from './a.js'",
    "export { a }; const from = './a.js'",
    "export const from = 'x'",
    'import(path)',
    "loader.import('./a.js'); loader.require('./a.js')",
    "import.meta.url; x('./a.js')",
    'require(`./${name}.js`)',
    "const re = /import '.\\/a.js'/",
  ])('%s', (text) => {
    expect(sources(text)).toEqual([]);
  });

  test('no text makes the reader fail or hang', () => {
    const piece = fc.constantFrom(
      'import',
      'export',
      "'",
      '"',
      '`',
      '${',
      '}',
      '{',
      '/',
      '*',
      '(',
      ')',
      'from',
      'x',
      '\\',
      '\n',
      ' ',
      'type',
      'é',
      '\uD800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        importsOf(pieces.join(''));
      }),
      { numRuns: 5000 },
    );
  });
});

test('the scripts of a page', () => {
  const html = `<!doctype html><script src="a.js"></script><!-- <script src="no.js"></script> -->
    <script type="module" src=' ./b.js '></script><script type="application/json" src="no.json">{"a":1}</script>
    <SCRIPT>import './c.js'; "<p>"</SCRIPT><script src></script>`;
  expect(scriptsOfPage(html)).toEqual({
    sources: ['a.js', './b.js'],
    inline: [`import './c.js'; "<p>"`, ''],
  });
});

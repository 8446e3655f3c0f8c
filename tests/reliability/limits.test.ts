import { join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import plugin from '../../rules/index.ts';
import { hostWith } from '../../scripts/virtual-host.ts';
import { directoryWith } from '../project/in-directory.ts';
import { repeat } from './sources.ts';

const linter = new Linter();
const plain: Linter.Config = { files: ['**/*.{js,ts}'] };
const config: Linter.Config = {
  ...plain,
  plugins: { 'webext-ports': plugin as never },
  rules: plugin.configs.strict.rules as Linter.RulesRecord,
};

function reports(code: string, options = config, file = 'code.js', cwd = process.cwd()): string[] {
  const messages = new Linter({ cwd }).verify(code, options, file);
  // Neither a parsing error nor a word that nothing was linted.
  expect(messages.filter(({ ruleId }) => ruleId === null)).toEqual([]);
  return messages.map(({ ruleId }) => String(ruleId));
}

const unserializable = (code: string, ...more: [Linter.Config?, string?, string?]): number =>
  reports(code, ...more).filter((rule) => rule === 'webext-ports/no-unserializable-message').length;

describe('sizes', () => {
  it('10,000 ports are reported each', () => {
    const code = repeat(
      10_000,
      (n) => `const p${n} = chrome.runtime.connect({ name: 'n${n}' }); p${n}.postMessage({ m: new Map() });`,
    );
    expect(unserializable(code)).toBe(10_000);
  });

  it.each([
    [100, 1],
    [10_000, 0],
  ])('a port that %i functions hand on is sought so far, and no further', (functions, found) => {
    const chain = repeat(functions, (n) => `function f${n}(p) { f${n + 1}(p); }`);
    const code = `f0(chrome.runtime.connect()); ${chain} function f${functions}(p) { p.postMessage(new Map()); }`;
    expect(unserializable(code)).toBe(found);
  });

  it('1,000 classes with one name of a field are told apart', () => {
    const code = repeat(1_000, (n) => {
      const opened = n % 2 === 0 ? 'chrome.runtime.connect()' : `new Worker('${n}.js')`;
      return `class C${n} { port = ${opened}; send() { this.port.postMessage(new Map()); } }`;
    });
    expect(unserializable(code)).toBe(500);
  });

  it.each([
    ['a listener', (list: string) => `port.onMessage.addListener((m) => { const t = ${list}; log(t[m]); });`],
    ['the file', (list: string) => `const t = ${list}; port.onMessage.addListener((m) => log(t[m]));`],
    [
      'an async function that connects again',
      (list: string) =>
        `async function open() { const t = ${list}; await t; } port.onDisconnect.addListener(open);`,
    ],
    [
      'a function that connects again when its port is gone',
      (list: string) =>
        `let p; function open() { const t = ${list}; if (p) return; p = chrome.runtime.connect(); ` +
        'p.onDisconnect.addListener(() => { p = null; open(); }); }',
    ],
    [
      'a generator',
      (list: string) => `function* all() { yield ${list}; } for (const m of all()) port.postMessage(m);`,
    ],
    ['a message', (list: string) => `port.postMessage(${list});`],
    ['a spread message', (list: string) => `port.postMessage([...${list}]);`],
  ])('an array of 200,000 elements in %s ends', (_where, code) => {
    const list = `[${'1,'.repeat(200_000)}]`;
    reports(`const port = chrome.runtime.connect(); ${code(list)} port.postMessage(new Map());`);
  });

  it('a function of 200,000 statements ends', () => {
    reports(
      `const port = chrome.runtime.connect(); function f() { ${'g();'.repeat(200_000)} return 1; } port.postMessage(f());`,
    );
  });

  it('5 MB are linted to the end', () => {
    const lines = repeat(
      20_000,
      (n) => `function f${n}(a, b) { return a.x${n} + b[${n}] * (a ?? b).y; } // ${'.'.repeat(210)}`,
    );
    const code = `const port = chrome.runtime.connect();\n${lines}\nport.postMessage(new Map());`;
    expect(code.length).toBeGreaterThan(5_000_000);
    expect(unserializable(code)).toBe(1);
  }, 240_000);
});

describe('long words', () => {
  /** Seconds that linting takes: the engine is asked, so that it looks for tests of names. */
  function secondsFor(literal: string): number {
    const code = `chrome.runtime.onConnect.addListener((port) => keep({ kind: 'open', port }));
      const data = ${literal};
      export function send(each) { if (each.kind === 'open') each.port.postMessage(new Map()); }`;
    const start = performance.now();
    expect(unserializable(code)).toBe(1);
    return (performance.now() - start) / 1000;
  }

  it.each([
    ['hexadecimal digits', `'${'0123456789abcdef'.repeat(12_500)}'`],
    ['one name, compared with nothing', `'${'a'.repeat(200_000)} . b'`],
  ])('%s are read once, not from each letter on', (_what, literal) => {
    expect(secondsFor(literal)).toBeLessThan(5);
  });
});

describe('nesting as deep as ESLint itself takes it', () => {
  const nested: Record<string, (depth: number) => string> = {
    arrays: (depth) => `${'['.repeat(depth)}new Map()${']'.repeat(depth)}`,
    objects: (depth) => `${'{ a: '.repeat(depth)}new Map()${' }'.repeat(depth)}`,
    conditions: (depth) => `${'x ? 1 : '.repeat(depth)}new Map()`,
    sums: (depth) => `1${' + x'.repeat(depth)}`,
    calls: (depth) => `${'f('.repeat(depth)}1${')'.repeat(depth)}`,
    'calls of calls': (depth) => `f${'()'.repeat(depth)}`,
    members: (depth) => `x${'.a'.repeat(depth)}`,
    functions: (depth) => `${'(() => '.repeat(depth)}1${')'.repeat(depth)}`,
    spreads: (depth) => `${'[...'.repeat(depth)}x${']'.repeat(depth)}`,
    'spread objects': (depth) => `${'{ ...'.repeat(depth)}x${' }'.repeat(depth)}`,
    negations: (depth) => `${'!'.repeat(depth)}x`,
    alternatives: (depth) => `${'x || '.repeat(depth)}new Map()`,
    sequences: (depth) => `${'(1, '.repeat(depth)}x${')'.repeat(depth)}`,
    assignments: (depth) => `${'x = '.repeat(depth)}new Map()`,
    templates: (depth) => `${'`${'.repeat(depth)}x${'}`'.repeat(depth)}`,
  };

  function isTaken(code: string): boolean {
    try {
      return linter.verify(code, plain, 'code.js').length === 0;
    } catch {
      return false;
    }
  }

  /** The deepest that is taken with some of the stack to spare: how much of it is left differs from run to run. */
  function deepest(codeOf: (depth: number) => string): string {
    const depth = [3_200, 1_600, 800, 400, 200, 100].find((some) => isTaken(codeOf(some * 1.5)));
    if (depth === undefined) throw new Error('ESLint takes none of them.');
    return codeOf(depth);
  }

  it.each(Object.entries(nested))('of %s ends, and without an exception', (_what, message) => {
    reports(
      deepest((depth) => `const port = chrome.runtime.connect(); port.postMessage(${message(depth)});`),
    );
  });

  it.each(Object.entries(nested).filter(([, message]) => message(1).includes('new Map()')))(
    'of %s, 250 deep, hides nothing',
    (_what, message) => {
      const code = `let x; const port = chrome.runtime.connect(); port.postMessage(${message(250)});`;
      expect(unserializable(code)).toBe(1);
    },
  );

  it.each([
    ['blocks', (depth: number) => `${'{'.repeat(depth)}port.postMessage(new Map());${'}'.repeat(depth)}`],
    ['tests', (depth: number) => `${'if (x) '.repeat(depth)}port.postMessage(new Map());`],
    [
      'functions',
      (depth: number) => `${'(() => { '.repeat(depth)}port.postMessage(new Map());${' })()'.repeat(depth)}`,
    ],
    [
      'listeners',
      (depth: number) =>
        `${'port.onMessage.addListener(() => { '.repeat(depth)}port.postMessage(new Map());${' })'.repeat(depth)}`,
    ],
  ])('of %s around the call, the call is found', (_what, around) => {
    const code = deepest((depth) => `const port = chrome.runtime.connect(); ${around(depth)}`);
    expect(unserializable(code)).toBe(1);
  });
});

describe('circles', () => {
  it('of names end', () => {
    reports(
      'let a = b, b = c, c = a; function f(x) { return g(x); } function g(x) { return f(x); }' +
        'const port = f(chrome.runtime.connect()); port.postMessage({ a, b, c, f: f(a) }); ' +
        'const o = { get self() { return o; } }; o.me = o; port.postMessage(o);',
    );
  });

  it('of imports end, and the port is found through them', () => {
    const files = {
      'package.json': {},
      'a.js':
        "import { port, other } from './b.js'; export * from './b.js'; export const first = other; port.postMessage(new Map()); other.postMessage(new Map());",
      'b.js':
        "import { opened, first } from './c.js'; export * from './c.js'; export const port = opened; export const other = first;",
      'c.js':
        "import { first } from './a.js'; export * from './a.js'; export { first }; export const opened = chrome.runtime.connect();",
      'self.js':
        "import { port } from './self.js'; export { port } from './self.js'; port.postMessage(new Map());",
    };
    const directory = directoryWith(files);
    const inFile = (name: 'a.js' | 'self.js'): number =>
      unserializable(files[name], config, join(directory, name), directory);
    expect(inFile('a.js')).toBe(1);
    expect(inFile('self.js')).toBe(0);
  });

  it.each(Array.from({ length: 16 }, (_, length) => length))(
    'of a type and its member end, after %i other names',
    (length) => {
      const names = repeat(length, (n) => `type T${n} = T${n + 1};`);
      reports(
        `chrome.runtime.onConnect; ${names} interface T${length} { x: C } type C = C | null;` +
          'function f(v: T0) { const p = v.x; p.postMessage(new Map()); p.onDisconnect.addListener(() => {}); }',
        { ...config, languageOptions: { parser } },
        'code.ts',
      );
    },
  );

  it('of types end, with type information', () => {
    const code = `
      interface Node1 { next: Node2; list: Node1[]; map: Record<string, Node2> }
      interface Node2 { back: Node1 | Node2; at: Date; }
      type Json = string | Json[] | { [key: string]: Json };
      type Endless<T> = { value: T; more: Endless<T[]> };
      declare const node: Node1; declare const json: Json; declare const endless: Endless<string>;
      const port = chrome.runtime.connect();
      port.postMessage(node);
      port.postMessage(json);
      port.postMessage(endless);`;
    const file = '/code.ts';
    const options: ts.CompilerOptions = { strict: true, lib: ['lib.es2022.d.ts'], types: [] };
    const program = ts.createProgram([file], options, hostWith(new Map([[file, code]]), options));
    const typed = { ...config, languageOptions: { parser, parserOptions: { programs: [program] } } };
    expect(unserializable(code, typed, file, '/')).toBe(1);
  });
});

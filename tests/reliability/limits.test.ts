import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../rules/index.ts';

const linter = new Linter();
const plain: Linter.Config = { files: ['**/*.{js,ts}'] };
const config: Linter.Config = {
  ...plain,
  plugins: { 'webext-ports': plugin as never },
  rules: plugin.configs.strict.rules as Linter.RulesRecord,
};

function reports(code: string, options = config): Linter.LintMessage[] {
  const messages = linter.verify(code, options, 'code.js');
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages;
}

/** Seconds of the processor: the machine may have other work. */
function time(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** How many times longer four times the size takes. */
function growth(codeOf: (size: number) => string, size: number): number {
  const cost = (code: string): number => time(() => linter.verify(code, config, 'code.js'));
  const [small, large] = [codeOf(size), codeOf(size * 4)];
  cost(small);
  return cost(large) / Math.min(cost(small), cost(small));
}

const repeat = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('\n');

describe('a file of many ports', () => {
  const ports = (count: number): string =>
    repeat(
      count,
      (n) => `const p${n} = chrome.runtime.connect({ name: 'n${n}' }); p${n}.postMessage({ m: new Map() });`,
    );

  it('has each of 10,000 reported', () => {
    expect(
      reports(ports(10_000)).filter(({ ruleId }) => ruleId === 'webext-ports/no-unserializable-message'),
    ).toHaveLength(10_000);
  });

  it('costs four times as much for four times the ports, and not sixteen times', () => {
    const times = growth(ports, 1_500);
    expect(times).toBeLessThan(10);
  });

  it('costs in proportion where all messages go through one function', () => {
    const times = growth(
      (count) =>
        `const port = chrome.runtime.connect();\nfunction send(m) { port.postMessage(m); }\n${repeat(count, (n) => `send({ n: ${n} });`)}`,
      1_500,
    );
    expect(times).toBeLessThan(10);
  });

  it('costs in proportion where each port is another name of the one before', () => {
    const times = growth(
      (count) =>
        `const p0 = chrome.runtime.connect();\n${repeat(count, (n) => `const p${n + 1} = p${n};`)}\np${count}.postMessage(new Map());`,
      300,
    );
    expect(times).toBeLessThan(10);
  });
});

describe('a large file', () => {
  it('of 5 MB costs less than its parsing', () => {
    const head = 'const port = chrome.runtime.connect();\nport.postMessage(new Map());\n';
    const code =
      head +
      repeat(
        60_000,
        (n) => `function f${n}(a, b) { return a.x${n} + b[${n}] * (a ?? b).y; } // ${'.'.repeat(210)}`,
      );
    expect(code.length).toBeGreaterThan(5_000_000);
    const bare = time(() => linter.verify(code, plain, 'code.js'));
    let found = 0;
    const all = time(() => (found = reports(code).length));
    expect(found).toBeGreaterThan(0);
    expect(all - bare).toBeLessThan(bare);
  }, 240_000);
});

describe('deep nesting', () => {
  const depth = 250;
  const deep: Record<string, string> = {
    'of arrays': `${'['.repeat(depth)}new Map()${']'.repeat(depth)}`,
    'of objects': `${'{ a: '.repeat(depth)}new Map()${' }'.repeat(depth)}`,
    'of conditions': `${'x ? 1 : '.repeat(depth)}new Map()`,
    'of sums': `1${' + x'.repeat(depth)}`,
    'of calls': `${'f('.repeat(depth)}1${')'.repeat(depth)}`,
    'of members': `x${'.a'.repeat(depth)}`,
    'of functions': `${'(() => '.repeat(depth)}1${')'.repeat(depth)}`,
    'of spreads': `${'[...'.repeat(depth)}x${']'.repeat(depth)}`,
  };

  it.each(Object.entries(deep))('%s ends, and without an exception', (_what, message) => {
    const code = `const port = chrome.runtime.connect(); port.postMessage(${message});`;
    expect(reports(code).filter(({ message: text }) => text.includes('Maximum call stack'))).toEqual([]);
  });

  const long = 2_500;
  it.each([
    ['of sums', `1${' + x'.repeat(long)}`],
    ['of conditions', `${'x ? 1 : '.repeat(long)}new Map()`],
    ['of members', `x${'.a'.repeat(long)}`],
  ])('%s that the parser takes ends, however deep', (_what, message) => {
    reports(`const port = chrome.runtime.connect(); port.postMessage(${message});`);
  });

  it('of names that refer to each other in a circle ends', () => {
    reports(
      'let a = b, b = c, c = a; function f(x) { return g(x); } function g(x) { return f(x); }' +
        'const port = f(chrome.runtime.connect()); port.postMessage({ a, b, c, f: f(a) }); ' +
        'const o = { get self() { return o; } }; o.me = o; port.postMessage(o);',
    );
  });
});

describe('cyclic types', () => {
  it('end, with type information', async () => {
    const { default: ts } = await import('typescript');
    const code = `
      interface Node1 { next: Node2; list: Node1[]; map: Record<string, Node2> }
      interface Node2 { back: Node1 | Node2; at: Date; }
      type Json = string | Json[] | { [key: string]: Json };
      type Endless<T> = { value: T; more: Endless<T[]> };
      declare const node: Node1; declare const json: Json; declare const endless: Endless<string>;
      declare const port: chrome.runtime.Port;
      declare namespace chrome.runtime { interface Port { name: string; postMessage(message: unknown): void;
        onMessage: { addListener(listener: (message: unknown) => void): void }; disconnect(): void;
        onDisconnect: { addListener(listener: (port: Port) => void): void } } function connect(): Port }
      const own = chrome.runtime.connect();
      own.postMessage(node); own.postMessage(json); own.postMessage(endless);`;
    const file = '/code.ts';
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
    const disk = ts.createCompilerHost({});
    const program = ts.createProgram(
      [file],
      { strict: true, lib: ['lib.es2022.d.ts'], types: [] },
      {
        ...disk,
        fileExists: (name) => name === file || disk.fileExists(name),
        getSourceFile: (name, version) => (name === file ? source : disk.getSourceFile(name, version)),
      },
    );
    const start = performance.now();
    const messages = linter.verify(
      code,
      { ...config, languageOptions: { parser, parserOptions: { programs: [program] } } },
      file,
    );
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

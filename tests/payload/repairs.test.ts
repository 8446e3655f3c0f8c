import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../rules/index.ts';

const linter = new Linter();

const config = {
  plugins: { 'webext-ports': plugin as unknown as NonNullable<Linter.Config['plugins']>[string] },
  rules: { 'webext-ports/no-unserializable-message': ['error', { checkUndefined: true }] },
} satisfies Linter.Config;

function lint(code: string): Linter.LintMessage[] {
  return linter.verify(code, config, 'message.js');
}

function applied(code: string, fix: { range: readonly [number, number]; text: string }): string {
  return code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
}

const values = [
  'new Map([["a", 1]])',
  'new Map',
  'new Set([1])',
  'new Date()',
  'new Date',
  '/a/g',
  '10n',
  '1n + 2n',
  'undefined',
  'NaN',
  '-Infinity',
  '-0',
  'new Error("a")',
  'new DOMException("a", "b")',
  'new URL("https://example.com/")',
  'new URLSearchParams("a=1")',
  'new Headers({ a: "b" })',
  'new Uint8Array([1])',
  'new BigInt64Array([1n])',
  'new ArrayBuffer(1)',
  'new Number(1)',
  'new String("a")',
  '[1].values()',
  "'abc'.match(/b/)",
  'new DOMRect(1, 2, 3, 4)',
  'Temporal.Now.instant()',
  'location',
] as const;

const places = {
  'as the message': (value: string) => `port.postMessage(${value});`,
  'as a property': (value: string) => `port.postMessage({ a: ${value} });`,
  'in an array': (value: string) => `port.postMessage([0, ${value}]);`,
  'in a branch': (value: string) => `port.postMessage(flag ? ${value} : null);`,
  'by a variable': (value: string) => `const value = ${value};\nport.postMessage(value);`,
  'by a shorthand': (value: string) => `const value = ${value};\nport.postMessage({ value });`,
};

describe.each(Object.entries(places))('what an editor offers %s', (_place, write) => {
  it.each(values)('repairs %s', (value) => {
    const code = `const port = chrome.runtime.connect();\n${write(value)}`;
    const [report, ...more] = lint(code);
    expect(report).toBeDefined();
    expect(more).toEqual([]);
    const offers = report!.suggestions ?? [];
    expect(offers.length).toBeGreaterThan(0);
    for (const { fix } of offers) {
      const repaired = applied(code, fix);
      expect({ repaired, reports: lint(repaired) }).toEqual({ repaired, reports: [] });
    }
  });
});

describe('nothing is offered', () => {
  it.each([
    ['for what is deep in a variable', 'const state = { at: new Date() }; port.postMessage(state);'],
    ['for what may be missing', 'let at = null; if (x) at = new Date(); port.postMessage(at);'],
    ['for what is spread', 'const dates = [new Date()]; port.postMessage([...dates]);'],
    ['for what needs a decision', 'port.postMessage({ done() {} });'],
    ['for a promise', 'port.postMessage(fetch(url));'],
  ])('%s', (_reason, code) => {
    const [report] = lint(`const port = chrome.runtime.connect();\n${code}`);
    expect(report).toBeDefined();
    expect(report!.suggestions ?? []).toEqual([]);
  });
});

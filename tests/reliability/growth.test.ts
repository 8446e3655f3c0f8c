// Before all that it counts.
import { stepsOf } from './steps.ts';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../rules/index.ts';
import { repeat } from './sources.ts';

const linter = new Linter();
const config: Linter.Config = {
  plugins: { 'webext-ports': plugin as never },
  rules: plugin.configs.strict.rules as Linter.RulesRecord,
};

describe('the count of steps', () => {
  it.each([
    ['once over all', 4, (items: readonly number[]) => items.forEach((item) => Math.abs(item))],
    ['all over all', 16, (items: readonly number[]) => items.forEach(() => items.map((item) => -item))],
    [
      'a loop in a loop',
      16,
      (items: readonly number[]) => {
        let n = 0;
        for (const a of items) for (const b of items) n += a * b;
        return n;
      },
    ],
  ])('of %s grows %i-fold', (_what, factor, run) => {
    const items = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
    const [few, many] = [items(100), items(400)];
    expect(
      stepsOf(() => {
        run(many);
      }) /
        stepsOf(() => {
          run(few);
        }),
    ).toBeCloseTo(factor, 0);
  });
});

type Sources = Readonly<Record<string, (count: number) => string>>;

describe('four times as much', () => {
  const opened = 'const port = chrome.runtime.connect();';
  const inProportion: Sources = {
    'of ports': (count) =>
      repeat(
        count,
        (n) =>
          `const p${n} = chrome.runtime.connect({ name: 'n${n}' }); p${n}.postMessage({ m: new Map() });`,
      ),
    'of messages through one function': (count) =>
      `${opened} function send(m) { port.postMessage(m); }\n${repeat(count, (n) => `send({ n: ${n} });`)}`,
    'of names, each for the one before': (count) =>
      `const p0 = chrome.runtime.connect();\n${repeat(count, (n) => `const p${n + 1} = p${n};`)}\np${count}.postMessage(new Map());`,
    'of elements of one array': (count) =>
      `const ports = [];\n${repeat(count, () => 'ports.push(chrome.runtime.connect());')}\nports[0].postMessage(new Map());`,
    'of functions that hand the port on': (count) =>
      `${repeat(count, (n) => `function f${n}(port) { f${n + 1}(port); }`)}\nfunction f${count}(port) { port.postMessage(new Map()); }\nf0(chrome.runtime.connect());`,
    'of properties in one message': (count) =>
      `${opened} port.postMessage({ ${repeat(count, (n) => `a${n}: new Map(),`)} });`,
    'of code that is not about ports': (count) =>
      `${opened} port.postMessage(new Map());\n${repeat(count, (n) => `function f${n}(a, b) { return a.x${n} + b[${n}] * (a ?? b).y; }`)}`,
  };

  /** Each place where a name is read is compared with each where it is filled. */
  const inPairs: Sources = {
    'of classes with one name of a field': (count) =>
      repeat(
        count,
        (n) =>
          `class C${n} { port = ${n % 2 ? 'new Worker("w")' : 'chrome.runtime.connect()'}; send() { this.port.postMessage(new Map()); } }`,
      ),
    'of objects with one name of a property': (count) =>
      repeat(
        count,
        (n) =>
          `const o${n} = { port: ${n % 2 ? 'new Worker("w")' : 'chrome.runtime.connect()'} }; o${n}.port.postMessage(new Map());`,
      ),
    'of assignments to one variable': (count) =>
      `let port;\n${repeat(count, () => 'port = chrome.runtime.connect(); port.postMessage(new Map());')}`,
    'of properties of one object': (count) =>
      `const ports = {};\n${repeat(count, (n) => `ports.p${n} = chrome.runtime.connect(); ports.p${n}.postMessage(new Map());`)}`,
    'of listeners': (count) =>
      repeat(
        count,
        () =>
          'chrome.runtime.onConnect.addListener((port) => { port.onMessage.addListener((m) => port.postMessage({ m, at: new Date() })); });',
      ),
  };

  function growth(codeOf: (count: number) => string): number {
    const stepsFor = (count: number): number => {
      const code = codeOf(count);
      return stepsOf(() => linter.verify(code, config, 'code.js'));
    };
    stepsFor(1);
    return stepsFor(800) / stepsFor(200);
  }

  it('of functions that call each other, guarded, ends at the most ways that are gone', () => {
    const steps = (count: number): number => {
      const calls = repeat(count, (n) => `if (!port) f${n}();`);
      const code = `let port; function f() { if (port) return; port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { port = null; f0(); }); }
        ${repeat(count, (n) => `function f${n}() { if (port) return; port = null; ${calls} if (!port) f(); }`)}`;
      return stepsOf(() => linter.verify(code, config, 'code.js'));
    };
    steps(1);
    // The calls alone are sixteen times as many.
    expect(steps(24) / steps(6)).toBeLessThan(40);
  });

  it.each(Object.entries(inProportion))('%s takes four times the steps', (_what, codeOf) => {
    expect(growth(codeOf)).toBeLessThan(5);
  });

  it.each(Object.entries(inPairs))('%s takes sixteen times the steps at most', (_what, codeOf) => {
    expect(growth(codeOf)).toBeLessThan(17);
  });
});

import * as typescript from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import plugin from '../../rules/index.ts';

// Every object has these, so a table that is asked for them by a plain read answers with a function.
const names = Object.getOwnPropertyNames(Object.prototype);

/** Code in which a name stands wherever the rules look names up. */
const places: readonly ((name: string) => string)[] = [
  (name) => `port.postMessage(${name}); port.postMessage(${name}()); port.postMessage(new ${name}());`,
  (name) =>
    `port.postMessage(a.${name}); port.postMessage(window.${name}); port.postMessage(Object(${name}));`,
  (name) => `port.postMessage([].${name}(1)); port.postMessage({ ${name}: new Map().${name}((x) => x) });`,
  (name) => `port.postMessage(new Date().${name}); port.postMessage(${name}.${name}.${name}());`,
  (name) => `const ports = [port]; ports.${name}((p) => p.postMessage(1)); ports.${name}[0].postMessage(1);`,
  (name) =>
    `port.${name}.addListener(f); port.onMessage.${name}(f); port.sender.${name}(); port.error.${name};`,
  (name) => `chrome.tabs.${name}.addListener((id) => chrome.runtime.connect(id));`,
  (name) => `chrome.tabs.${name}((id) => chrome.runtime.connect(id)); chrome.${name}.connect(1);`,
  (name) => `chrome.runtime.${name}().postMessage(1); chrome.runtime.${name}.addListener((p) => p.error);`,
  (name) => `try { port.postMessage(1) } catch (e) { e.message.${name}('Extension context invalidated.') }`,
  (name) => `import { ${name} as b } from '${name}'; b.runtime.connect().postMessage(new Map());`,
  (name) => `/** @type {${name}<chrome.runtime.Port>} */ let other; other.postMessage(new Map());`,
  (name) => `const all = { ${name}: port }; all.${name}.error; const { ${name}: one } = all; one.error;`,
  (name) => `const N = { ${name}: 'a' }; chrome.runtime.connect({ name: N.${name}, ${name}: 1 });`,
  (name) => `class A { ['${name}'] = port; f() { this.${name}.postMessage(new Set()); } }`,
];

const rules = Object.fromEntries(
  Object.entries(plugin.rules)
    .filter(([, { meta }]) => !('languages' in meta))
    .map(([name]) => [`webext-ports/${name}`, 'error']),
);

test.each([
  ['ESLint’s own parser', {}],
  ['typescript-eslint’s parser', { parser: typescript }],
])('names that every object has are names like others, by %s', (_, languageOptions) => {
  const config = { plugins: { 'webext-ports': plugin }, rules, languageOptions } as unknown as Linter.Config;
  for (const name of names) {
    for (const place of places) {
      const code = `const port = chrome.runtime.connect(); ${place(name)}`;
      expect(new Linter().verify(code, config).filter(({ fatal }) => fatal)).toEqual([]);
    }
  }
});

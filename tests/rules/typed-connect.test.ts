import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import rule from '../../rules/no-runtime-connect-to-content-script.ts';
import { directoryWith } from '../project/in-directory.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the rule says of a TypeScript file when the parser offers types. */
function reports(code: string): readonly string[] {
  const cwd = directoryWith({
    'tsconfig.json': {
      compilerOptions: {
        strict: true,
        module: 'nodenext',
        moduleResolution: 'nodenext',
        lib: ['es2022'],
        noEmit: true,
        types: [],
        paths: { 'webext-ports': [`${root}index.d.ts`] },
      },
      files: ['main.ts', 'protocols.ts', 'chrome.d.ts'],
    },
    'main.ts': code,
    'chrome.d.ts': 'declare const chrome: any;',
    'protocols.ts': `
      import type { Protocol } from 'webext-ports';
      declare module 'webext-ports' {
        interface PortProtocols {
          highlight: Protocol<{ words: string[] }, { count: number }, 'content-script'>;
          feed: Protocol<string, string, 'background'>;
          any: Protocol<string, string>;
        }
      }`,
  });
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser, parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: cwd } },
    plugins: { ports: { rules: { rule } } },
    rules: { 'ports/rule': 'error' },
  };
  const messages = new Linter({ cwd }).verify(code, config as unknown as Linter.Config, `${cwd}/main.ts`);
  return messages.map(({ message }) => message);
}

test('a protocol whose receiver is a content script', () => {
  expect(reports(`export {}; chrome.runtime.connect({ name: 'highlight' });`)).toEqual([
    'The protocol `highlight` is received by content scripts, and `chrome.runtime.connect` never reaches one: call `chrome.tabs.connect(tabId, { name })`.',
  ]);
});

test.each(['feed', 'any', 'unregistered'])('not the protocol %s', (name) => {
  expect(reports(`export {}; chrome.runtime.connect({ name: '${name}' });`)).toEqual([]);
});

test('the declared type of what is passed decides, whatever it is called', () => {
  const call = (type: string, name: string): string =>
    `export {}; declare function target(): ${type}; const ${name} = target(); chrome.runtime.connect(${name});`;
  expect(reports(call('number', 'which'))).toHaveLength(1);
  expect(reports(call('number | undefined', 'which'))).toHaveLength(1);
  expect(reports(call('string', 'tabId'))).toEqual([]);
  expect(reports(call('string | number', 'tabId'))).toEqual([]);
  expect(reports(call('{ name: string }', 'tabId'))).toEqual([]);
  expect(reports(call('any', 'which'))).toEqual([]);
  expect(reports(call('any', 'tabId'))).toHaveLength(1);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import * as svelteParser from 'svelte-eslint-parser';
import { afterAll, describe, expect, it, vi } from 'vitest';
import * as vueParser from 'vue-eslint-parser';
import { linesWithPortsIn } from './asking.ts';
import { markedLines } from './marked-code.ts';
import { components } from './cases/components.ts';
import { modules } from './cases/modules.ts';
import { scripts } from './cases/scripts.ts';
import { typesElsewhere } from './cases/types-elsewhere.ts';
import type { Files } from './cases/files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'webext-ports-files-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(project: string, files: Files): void {
  for (const [name, text] of Object.entries({ 'package.json': '{}', ...files })) {
    const file = path.join(project, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The lines of one file whose `postMessage` is taken for a port's. */
function linesWithPorts(project: string, name: string, text: string, languageOptions: object): number[] {
  return linesWithPortsIn({ text, name: path.join(project, name), cwd: project, languageOptions });
}

const languages: Record<string, object> = {
  js: { sourceType: 'module' },
  jsx: { sourceType: 'module', parserOptions: { ecmaFeatures: { jsx: true } } },
  tsx: { parser: typescriptParser, parserOptions: { ecmaFeatures: { jsx: true } } },
  ts: { parser: typescriptParser },
  script: { sourceType: 'script' },
};

function check(title: string, cases: Readonly<Record<string, Files>>, names: readonly string[]): void {
  for (const language of names) {
    describe(`${title}, ${language}`, () => {
      for (const [name, files] of Object.entries(cases)) {
        it(name, () => {
          const project = mkdtempSync(path.join(folder, 'project-'));
          write(project, files);
          const scripts = Object.entries(files).filter(([file]) => /(?<!\.d)\.[jt]sx?$/.test(file));
          for (const [file, text] of scripts) {
            const found = linesWithPorts(project, file, text, languages[language]!);
            expect([file, ...found]).toEqual([file, ...markedLines(text)]);
          }
        });
      }
    });
  }
}

check('what comes from other modules', modules, ['js', 'ts']);
check('what components hand each other', components, ['jsx', 'tsx']);
check('what scripts share', scripts, ['js', 'script']);
check('types of other files', typesElsewhere, ['ts']);

describe('what components import', () => {
  const script = `
    import { port } from './port';
    import type { Feed } from './types';
    let feed: Feed;
    port.postMessage(1); // port
    feed.postMessage(1); // port
  `;
  const files = {
    'port.js': 'export const port = chrome.runtime.connect();',
    'types.ts': 'export type Feed = chrome.runtime.Port;',
  };

  it.each([
    ['Feed.svelte', svelteParser],
    ['Feed.vue', vueParser],
  ])('is read as a script: %s', (name, parser) => {
    const project = mkdtempSync(path.join(folder, 'project-'));
    const text = `<script lang="ts">${script}</script>`;
    write(project, { ...files, [name]: text });
    const languageOptions = { parser, parserOptions: { parser: typescriptParser } };
    expect(linesWithPorts(project, name, text, languageOptions)).toEqual(markedLines(text));
  });
});

describe('files that change', () => {
  it('reads an imported file again', () => {
    const project = mkdtempSync(path.join(folder, 'project-'));
    const text = "import { port } from './port.js';\nport.postMessage(1);";
    const ask = (): number[] => linesWithPorts(project, 'file.js', text, languages['js']!);
    write(project, { 'file.js': text, 'port.js': 'export const port = new Worker("a.js");' });
    expect(ask()).toEqual([]);
    write(project, { 'port.js': 'export const port = chrome.runtime.connect();' });
    expect(ask()).toEqual([2]);
  });

  it.each([
    ['is new', {}],
    ['is new, in a folder of its own', {}, 'pages/'],
    ['said nothing of ports before', { 'opener.js': "import { send } from './send.js';\nsend(null);" }],
  ])('sees a port in a file that %s', (_, before, opener = '') => {
    const project = mkdtempSync(path.join(folder, 'project-'));
    const text = 'export function send(port) {\n  port.postMessage(1);\n}';
    const ask = (): number[] => linesWithPorts(project, 'send.js', text, languages['js']!);
    write(project, { 'send.js': text, 'other.js': 'onconnect = null;', ...before });
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      expect(ask()).toEqual([]);
      const up = opener === '' ? './' : '../';
      write(project, {
        [`${opener}opener.js`]: `import { send } from '${up}send.js';\nsend(chrome.runtime.connect());`,
      });
      vi.advanceTimersByTime(60_000);
      expect(ask()).toEqual([2]);
    } finally {
      vi.useRealTimers();
    }
  });

  const far = { compilerOptions: { baseUrl: '.', paths: { '#feed': ['lib/far.js'] } } };
  const near = { compilerOptions: { baseUrl: '.', paths: { '#feed': ['lib/near.js'] } } };
  const extending = JSON.stringify({ extends: './base.json' });

  it.each([
    [
      'says otherwise',
      { 'tsconfig.json': JSON.stringify(far) },
      { 'tsconfig.json': JSON.stringify(near) },
      '#feed',
    ],
    [
      'extends one that says otherwise',
      { 'tsconfig.json': extending, 'base.json': JSON.stringify(far) },
      { 'base.json': JSON.stringify(near) },
      '#feed',
    ],
    [
      'extends one that was not there',
      { 'tsconfig.json': extending },
      { 'base.json': JSON.stringify(near) },
      '#feed',
    ],
    [
      'is nearer',
      { 'tsconfig.json': JSON.stringify({ compilerOptions: { baseUrl: '.' } }) },
      {
        'pages/jsconfig.json': JSON.stringify({
          compilerOptions: { paths: { '#feed': ['../lib/near.js'] } },
        }),
      },
      '#feed',
    ],
    [
      'counts from a folder with a new one in it',
      { 'tsconfig.json': JSON.stringify({ compilerOptions: { baseUrl: '.' } }) },
      { 'feeds/near.js': "export { port } from '../lib/near.js';" },
      'feeds/near',
    ],
  ])('sees a configuration of the compiler that %s', (_, before, after, source) => {
    const project = mkdtempSync(path.join(folder, 'project-'));
    const text = `import { port } from '${source}';\nport.postMessage(1);`;
    const ask = (): number[] => linesWithPorts(project, 'pages/file.js', text, languages['js']!);
    write(project, {
      'pages/file.js': text,
      'lib/far.js': 'export const port = new Worker("a.js");',
      'lib/near.js': 'export const port = chrome.runtime.connect();',
      ...(before as Files),
    });
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      expect(ask()).toEqual([]);
      write(project, after);
      vi.advanceTimersByTime(60_000);
      expect(ask()).toEqual([2]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('follows no import out of the working directory', () => {
    const project = mkdtempSync(path.join(folder, 'project-'));
    const text = "import { port } from '../outside.js';\nport.postMessage(1);";
    writeFileSync(path.join(folder, 'outside.js'), 'export const port = chrome.runtime.connect();');
    expect(linesWithPorts(project, 'file.js', text, languages['js']!)).toEqual([]);
  });
});

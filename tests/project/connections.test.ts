import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import rule from '../../rules/no-runtime-connect-to-content-script.ts';
import { directoryWith } from './in-directory.ts';

type Files = Readonly<Record<string, unknown>>;

/** What the rule says of a file of an extension that has these files. */
function reports(files: Files, file = 'background.js', settings: object = {}): readonly string[] {
  const cwd = directoryWith(files);
  const config = {
    files: ['**/*.js', '**/*.ts'],
    languageOptions: { parser: typescriptParser, sourceType: 'module' },
    plugins: { ports: { rules: { rule } } },
    rules: { 'ports/rule': 'error' },
    settings: { 'webext-ports': settings },
  };
  const code = readFileSync(`${cwd}/${file}`, 'utf8');
  return new Linter({ cwd })
    .verify(code, config as unknown as Linter.Config, `${cwd}/${file}`)
    .map(({ message }) => message);
}

const manifest = {
  manifest_version: 3,
  background: { service_worker: 'background.js', type: 'module' },
  content_scripts: [{ js: ['content.js'] }],
  action: { default_popup: 'popup.html' },
  options_ui: { page: 'options.html' },
};
const pages = {
  'popup.html': '<script src="popup.js"></script>',
  'options.html': '<script src="options.js"></script>',
};

/** An extension whose background connects as `connect`; other scripts may be given. */
function extension(connect: string, scripts: Files): Files {
  return {
    'manifest.json': manifest,
    'popup.js': '',
    'options.js': '',
    'content.js': '',
    ...pages,
    'background.js': connect,
    ...scripts,
  };
}

const listenFor = (test: string): string =>
  `chrome.runtime.onConnect.addListener((port) => { ${test} port.postMessage('hello'); });`;
const connectFeed = "const port = chrome.runtime.connect({ name: 'feed' });";
const byName =
  'Only content scripts listen for the port `feed` (content.js), and `chrome.runtime.connect` never reaches one: call `chrome.tabs.connect(tabId, { name })` for each tab.';
const nobody =
  'Nobody takes this connection: only content scripts listen in this extension (content.js), and `chrome.runtime.connect` never reaches one; call `chrome.tabs.connect` with the id of the tab.';

describe('a name for which only content scripts listen', () => {
  test.each([
    ['an early return', listenFor("if (port.name !== 'feed') return;")],
    [
      'a branch',
      "chrome.runtime.onConnect.addListener((port) => { if (port.name === 'feed') { port.postMessage(1); } });",
    ],
    [
      'a switch',
      "chrome.runtime.onConnect.addListener((port) => { switch (port.name) { case 'feed': start(port); break; case 'b': stop(port); } });",
    ],
    ['startsWith', listenFor("if (!port.name.startsWith('fee')) return;")],
    ['a list', listenFor("if (!['feed', 'other'].includes(port.name)) return;")],
    ['a constant', `const FEED = 'feed'; ${listenFor('if (port.name !== FEED) return;')}`],
    [
      'an enum of another file',
      `import { Names } from './names'; ${listenFor('if (port.name !== Names.Feed) return;')}`,
    ],
    [
      'a name passed on',
      `import { FEED } from './passed.js'; ${listenFor('if (port.name !== FEED) return;')}`,
    ],
    [
      'a named listener',
      "function onConnect(port) { if (port.name !== 'feed') return; start(port); } browser.runtime.onConnect.addListener(onConnect);",
    ],
    [
      'destructuring',
      "chrome.runtime.onConnect.addListener((port) => { const { name } = port; if (name === 'feed') start(port); });",
    ],
  ])('by %s', (_, content) => {
    const names = {
      'names.ts': "export enum Names { Feed = 'feed', Other = 'other' }",
      'passed.js': "export * from './constants.js'",
      'constants.js': "export const FEED = 'feed';",
    };
    const background = listenFor("if (port.name !== 'popup') return;");
    expect(reports(extension(connectFeed + background, { ...names, 'content.js': content }))).toEqual([
      byName,
    ]);
  });

  test.each([
    ['a constant', "const NAME = 'feed'; chrome.runtime.connect({ name: NAME });"],
    [
      'an imported constant',
      "import { names } from './names.js'; chrome.runtime.connect({ name: names.feed });",
    ],
    [
      'an imported module',
      "import * as all from './names.js'; chrome.runtime.connect({ name: all.names.feed });",
    ],
    ['its own id', "chrome.runtime.connect(chrome.runtime.id, { name: 'feed' });"],
    ['undefined', "chrome.runtime.connect(undefined, { name: 'feed' });"],
  ])('connected to by %s', (_, connect) => {
    const content = listenFor("if (port.name !== 'feed') return;");
    const names = { 'names.js': "export const names = Object.freeze({ feed: 'feed' });" };
    expect(reports(extension(connect, { ...names, 'content.js': content }))).toEqual([byName]);
  });

  test('from a page', () => {
    const files = extension('', {
      'content.js': listenFor("if (port.name !== 'feed') return;"),
      'popup.js': connectFeed,
    });
    expect(reports(files, 'popup.js')).toEqual([byName]);
  });
});

describe('no name, and only content scripts listen', () => {
  test.each([
    'chrome.runtime.connect();',
    'chrome.runtime.connect({});',
    "chrome.runtime.connect({ name: 'any' });",
  ])('%s', (connect) => {
    expect(reports(extension(connect, { 'content.js': listenFor('') }))).toEqual([nobody]);
  });
});

describe('silent', () => {
  const content = listenFor("if (port.name !== 'feed') return;");

  test.each<[string, string, Files]>([
    ['where the popup takes the name', connectFeed, { 'content.js': content, 'popup.js': content }],
    ['where the options page takes all', connectFeed, { 'content.js': content, 'options.js': listenFor('') }],
    [
      'where the popup has a table',
      connectFeed,
      {
        'content.js': content,
        'popup.js': 'chrome.runtime.onConnect.addListener((port) => table[port.name]?.(port));',
      },
    ],
    [
      'where a page listens in a way that is not understood',
      connectFeed,
      {
        'content.js': content,
        'popup.js': 'const { onConnect } = chrome.runtime; onConnect.addListener(take);',
      },
    ],
    [
      'where a listener is imported',
      connectFeed,
      {
        'content.js': content,
        'popup.js': "import { take } from './take.js'; chrome.runtime.onConnect.addListener(take);",
      },
    ],
    [
      'where a page that no manifest names listens',
      connectFeed,
      { 'content.js': content, 'manage.js': listenFor('') },
    ],
    [
      'where a page listens in its own text',
      connectFeed,
      { 'content.js': content, 'manage.html': `<script>${content}</script>` },
    ],
    [
      'where a file does not parse',
      connectFeed,
      { 'content.js': content, 'broken.js': 'chrome.runtime.onConnect.addListener((' },
    ],
    [
      'where the content script is a page, too',
      connectFeed,
      { 'content.js': content, 'popup.js': "import './content.js'" },
    ],
    ['where nobody listens', connectFeed, {}],
    ['where the name is another', "chrome.runtime.connect({ name: 'other' });", { 'content.js': content }],
    [
      'where the name is not known',
      'chrome.runtime.connect({ name: nameOf(x) });',
      { 'content.js': content },
    ],
    [
      'where the name is put together',
      'chrome.runtime.connect({ name: `fee${d}` });',
      { 'content.js': content },
    ],
    ['where the options are not known', 'chrome.runtime.connect(info);', { 'content.js': listenFor('') }],
    [
      'where they are spread',
      'chrome.runtime.connect({ ...info, frames: 1 });',
      { 'content.js': listenFor('') },
    ],
    [
      'where another extension is meant',
      "chrome.runtime.connect(other, { name: 'feed' });",
      { 'content.js': content },
    ],
    [
      'where a package may listen',
      "import 'some-bridge'; chrome.runtime.connect();",
      { 'content.js': listenFor('') },
    ],
    [
      'where something else is called onConnect',
      connectFeed,
      { 'content.js': 'socket.onConnect.addListener((port) => port.open());' },
    ],
  ])('%s', (_, connect, scripts) => {
    expect(reports(extension(connect, scripts))).toEqual([]);
  });

  test('in a content script', () => {
    const files = extension('', { 'content.js': connectFeed + content });
    expect(reports(files, 'content.js')).toEqual([]);
  });

  test('in a file that runs nobody knows where', () => {
    const files = extension('', { 'content.js': content, 'loose.js': connectFeed });
    expect(reports(files, 'loose.js')).toEqual([]);
  });

  test('where the content script is outside of what the extension is', () => {
    const files = {
      'a/package.json': {},
      'b/package.json': {},
      'b/content.js': content,
      'a/manifest.json': manifest,
      'a/background.js': connectFeed,
    };
    expect(reports(files, 'a/background.js', { manifest: 'a/manifest.json' })).toEqual([]);
  });
});

test('globs say where files run as well as a manifest does', () => {
  const files = { 'bg/main.js': connectFeed, 'cs/main.js': listenFor("if (port.name !== 'feed') return;") };
  const settings = { contexts: { background: 'bg/**', 'content-script': 'cs/**' } };
  expect(reports(files, 'bg/main.js', settings)).toEqual([byName.replace('content.js', 'cs/main.js')]);
});

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
    files: ['**/*.{js,ts,tsx}'],
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
  'Nobody receives this connection: only content scripts listen in this extension (content.js), and `chrome.runtime.connect` never reaches one; call `chrome.tabs.connect` with the id of the tab.';

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
      'where a file does not parse',
      `import './broken.js'; ${connectFeed}`,
      { 'content.js': content, 'broken.js': 'chrome.runtime.onConnect.addListener((' },
    ],
    [
      'where a constant is another one inside a function',
      connectFeed,
      {
        'content.js': content,
        'popup.js': `const NAME = 'other'; function listen(NAME) { ${listenFor('if (port.name !== NAME) return;')} } listen('feed');`,
      },
    ],
    [
      'where a listener is the parameter of a function',
      connectFeed,
      {
        'content.js': content,
        'popup.js':
          "function take(port) { if (port.name === 'other') start(port); } function listen(take) { chrome.runtime.onConnect.addListener(take); } listen(start);",
      },
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

describe('silent where the files of the extension name another one that listens', () => {
  const content = listenFor("if (port.name !== 'feed') return;");
  const page = {
    'content.js': content,
    'manage.html': '<script src="manage.js"></script>',
    'manage.js': content,
  };

  test.each<[string, string, Files]>([
    ['a window', "chrome.windows.create({ url: 'manage.html', type: 'popup' });", page],
    ['a tab', "chrome.tabs.create({ url: chrome.runtime.getURL('/manage.html?from=menu#top') });", page],
    [
      'an offscreen document',
      "chrome.offscreen.createDocument({ url: 'manage.html', reasons: ['DOM_PARSER'], justification: 'x' });",
      page,
    ],
    [
      'a page in a constant',
      "import { MANAGE } from './pages.js'; open(MANAGE);",
      { ...page, 'pages.js': 'export const MANAGE = `/manage.html`;' },
    ],
    [
      'a page that a link leads to',
      '',
      { ...page, 'popup.html': '<a href="manage.html" target="_blank">x</a>' },
    ],
    ['a page in a frame', '', { ...page, 'options.html': '<iframe src="./manage.html"></iframe>' }],
    [
      'a page with a script in its text',
      "open('manage.html');",
      { 'content.js': content, 'manage.html': `<script>${content}</script>` },
    ],
    ['a page that is not there', "open('made-by-a-build.html');", { 'content.js': content }],
    ['a page whose name is put together', 'open(`pages/${which}.html`);', { 'content.js': content }],
    [
      'a page whose name is put together with plus',
      "open('pages/' + which + '.html');",
      { 'content.js': content },
    ],
    [
      'a script that is injected, nobody knows where',
      "chrome.scripting.executeScript({ target, files: ['injected.js'] });",
      { 'content.js': content, 'injected.js': content },
    ],
    [
      'a script that is registered',
      "chrome.scripting.registerContentScripts([{ id: 'a', js: ['injected.js'], matches }]);",
      { 'content.js': content, 'injected.js': content },
    ],
    [
      'a module that is loaded by a name put together',
      'import(`./modules/${which}.js`);',
      { 'content.js': content },
    ],
    ['a module that is required by a variable', 'require(which);', { 'content.js': content }],
    ['scripts that are spread', 'importScripts(...all);', { 'content.js': content }],
    ['modules by a pattern', "import.meta.glob('./modules/*.js');", { 'content.js': content }],
    ['a module that is not there', "import './generated.js';", { 'content.js': content }],
    ['a module by an alias that nobody explains', "import '@core/listeners';", { 'content.js': content }],
    [
      'a package of the same repository',
      "import '@acme/ports';",
      {
        'content.js': content,
        'package.json': { name: '@acme/extension', dependencies: { '@acme/ports': '1.0.0' } },
      },
    ],
    [
      'a package that is linked',
      "import 'ports';",
      { 'content.js': content, 'package.json': { dependencies: { ports: 'workspace:^' } } },
    ],
    [
      'a script of a page that is not there',
      '',
      { 'content.js': content, 'popup.html': '<script src="bundle.js"></script>' },
    ],
  ])('%s', (_, more, scripts) => {
    expect(reports(extension(`${connectFeed} ${more}`, scripts))).toEqual([]);
  });

  test('a page of the manifest that is not there', () => {
    const action = { default_popup: 'made-by-a-build.html' };
    const files = extension(connectFeed, {
      'content.js': content,
      'manifest.json': { ...manifest, action },
    });
    expect(reports(files)).toEqual([]);
    // Where the settings say what runs there, they are what counts.
    const contexts = { 'extension-page': 'options.js' };
    expect(reports(files, 'background.js', { contexts })).toEqual([byName]);
  });
});

describe('not silent because of', () => {
  const content = listenFor("if (port.name !== 'feed') return;");

  test.each<[string, string, Files]>([
    ['a file that nothing names', '', { 'loose.js': content, 'loose.html': `<script>${content}</script>` }],
    [
      'a content script that is injected once more',
      "chrome.scripting.executeScript({ target, files: ['content.js'] });",
      {},
    ],
    ['an address elsewhere', "chrome.tabs.create({ url: 'https://example.org/welcome.html' });", {}],
    ['a pattern', "chrome.tabs.query({ url: '*://*/*.html' });", {}],
    [
      'a page by the name that a build gives it',
      "chrome.devtools?.panels.create('x', '', 'popup.html');",
      {
        'manifest.json': { ...manifest, action: { default_popup: 'popup/index.html' } },
        'popup/index.html': '',
      },
    ],
    [
      'a page that does not listen',
      "chrome.tabs.create({ url: 'welcome.html' });",
      { 'welcome.html': '<p>Hello</p>' },
    ],
    ['a package', "import 'lodash';", { 'package.json': { dependencies: { lodash: '4.17.21' } } }],
    ['assets', "import './style.css'; import icon from './icon.svg?url';", {}],
    ['what a content script loads', '', { 'content.js': `import(which); import '@core/dom'; ${content}` }],
  ])('%s', (_, more, scripts) => {
    expect(reports(extension(`${connectFeed} ${more}`, { 'content.js': content, ...scripts }))).toEqual([
      byName,
    ]);
  });
});

describe('of several extensions', () => {
  const content = listenFor("if (port.name !== 'feed') return;");
  const two = (inA: Files, inB: Files): Files => ({
    ...Object.fromEntries(Object.entries(extension('', inA)).map(([path, text]) => [`a/${path}`, text])),
    ...Object.fromEntries(Object.entries(extension('', inB)).map(([path, text]) => [`b/${path}`, text])),
  });
  const settings = { manifest: ['a/manifest.json', 'b/manifest.json'] };

  test('each is judged by itself', () => {
    const connecting = { 'background.js': connectFeed };
    const listening = { 'content.js': content };
    const inA = two({ ...connecting, ...listening }, { 'popup.js': content });
    expect(reports(inA, 'a/background.js', settings)).toEqual([byName.replace('content.js', 'a/content.js')]);
    expect(reports(two(connecting, listening), 'a/background.js', settings)).toEqual([]);
  });

  test('a file of both is reported where it is wrong in both', () => {
    const shared = (popupOfB: string): Files => ({
      ...two({ 'content.js': content }, { 'content.js': content, 'popup.js': popupOfB }),
      'a/background.js': "import '../shared.js'",
      'b/background.js': "import '../shared.js'",
      'shared.js': connectFeed,
    });
    expect(reports(shared(''), 'shared.js', settings)).toHaveLength(1);
    expect(reports(shared(content), 'shared.js', settings)).toEqual([]);
  });
});

describe('in a layout', () => {
  const content = listenFor("if (port.name !== 'feed') return;");
  const wxt = {
    'package.json': { devDependencies: { wxt: '0.20.0' } },
    'entrypoints/background.ts': connectFeed,
    'entrypoints/content.ts': content,
  };
  const reported = [byName.replace('content.js', 'entrypoints/content.ts')];

  test('of WXT', () => {
    expect(reports(wxt, 'entrypoints/background.ts')).toEqual(reported);
    const popup = {
      'entrypoints/popup/index.html': '<script src="./main.ts"></script>',
      'entrypoints/popup/main.ts': content,
    };
    expect(reports({ ...wxt, ...popup }, 'entrypoints/background.ts')).toEqual([]);
  });

  test('of WXT, whose folder of helpers needs no imports', () => {
    expect(reports({ ...wxt, 'utils/listen.ts': content }, 'entrypoints/background.ts')).toEqual([]);
    const used = { ...wxt, 'entrypoints/content.ts': "import '@/utils/listen';", 'utils/listen.ts': content };
    expect(reports(used, 'entrypoints/background.ts')).toEqual([
      byName.replace('content.js', 'utils/listen.ts'),
    ]);
  });

  test('of Plasmo, which listens by itself for its ports', () => {
    const plasmo = {
      'package.json': { dependencies: { plasmo: '0.90.0' } },
      'popup.tsx': connectFeed,
      'contents/page.ts': content,
    };
    expect(reports(plasmo, 'popup.tsx')).toEqual([byName.replace('content.js', 'contents/page.ts')]);
    expect(
      reports({ ...plasmo, 'background/ports/feed.ts': 'export default () => {}' }, 'popup.tsx'),
    ).toEqual([]);
  });
});

test('globs say where files run as well as a manifest does', () => {
  const files = { 'bg/main.js': connectFeed, 'cs/main.js': listenFor("if (port.name !== 'feed') return;") };
  const settings = { contexts: { background: 'bg/**', 'content-script': 'cs/**' } };
  expect(reports(files, 'bg/main.js', settings)).toEqual([byName.replace('content.js', 'cs/main.js')]);
});

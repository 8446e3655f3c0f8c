import { join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import rule from '../../rules/no-late-port-listener.ts';
import { directoryWith } from '../project/in-directory.ts';

type Files = Readonly<Record<string, string>>;

/** The ids of what is said of one file of a project whose background is in src/. */
function reportsOf(files: Files, name = Object.keys(files)[0]!): string[] {
  const cwd = directoryWith({ 'package.json': {}, ...files });
  const config = {
    files: ['**/*.*'],
    plugins: { tested: { rules: { rule } } },
    rules: { 'tested/rule': 'error' },
    settings: { 'webext-ports': { contexts: { background: ['src/**'] } } },
    languageOptions: name.endsWith('.ts') ? { parser } : {},
  };
  const messages = new Linter({ cwd }).verify(
    files[name]!,
    config as unknown as Linter.Config,
    join(cwd, name),
  );
  return messages.map(({ messageId, message }) => messageId ?? message);
}

const listening = 'port.onMessage.addListener(log); port.onDisconnect.addListener(log);';

function accepting(body: string, before: string): string {
  return `${before}\nchrome.runtime.onConnect.addListener(async (port) => { ${body} });`;
}

describe('a port that another file gets late', () => {
  const attach = `export function attach(port) { ${listening} }`;

  test.each<[string, Files]>([
    [
      'an exported function',
      {
        'src/a.js': accepting('await ready; attach(port);', "import { attach } from './b.js';"),
        'src/b.js': attach,
      },
    ],
    [
      'whatever it is called',
      {
        'src/a.js': accepting('await ready; remember(port);', "import { attach as remember } from './b.js';"),
        'src/b.js': attach,
      },
    ],
    [
      'a method of an exported object',
      {
        'src/a.js': accepting('await ready; app.use(port);', "import { app } from './b.js';"),
        'src/b.js': `export const app = { use(port) { ${listening} } };`,
      },
    ],
    [
      'a method that a constructor makes, of an object that a getter keeps',
      {
        'src/a.ts': accepting('await ready; app.use(port);', "import { app } from './b';"),
        'src/b.ts': `class App { private static only: App; use: (p: chrome.runtime.Port) => void;
          private constructor() { this.use = async function (p: chrome.runtime.Port) { p.onDisconnect.addListener(log); }; }
          static get(): App { return App.only || (App.only = new this()); } }
          export const app = App.get();`,
      },
    ],
    [
      'a constructor that keeps it first',
      {
        'src/a.js': accepting('await ready; new Channel(port);', "import { Channel } from './b.js';"),
        'src/b.js':
          'export class Channel { constructor(port) { this.port = port; this.port.onDisconnect.addListener(log); } }',
      },
    ],
    [
      'by way of a third file',
      {
        'src/a.js': accepting('await ready; pass(port);', "import { pass } from './b.js';"),
        'src/b.js': "import { attach } from './c.js'; export const pass = (p) => attach(p);",
        'src/c.js': attach,
      },
    ],
    [
      'a port that is opened',
      {
        'src/a.js':
          "import { attach } from './b.js'; export async function open() { const port = chrome.runtime.connect(); await ready; attach(port); }",
        'src/b.js': attach,
      },
    ],
  ])('is reported: %s', (_, files) => {
    expect(reportsOf(files)).toEqual(['lateHandOver']);
  });

  test.each<[string, Files]>([
    [
      'nobody knows the function',
      { 'src/a.js': accepting('await ready; app.onConnect(port);', "import { app } from 'package';") },
    ],
    [
      'the function keeps it only',
      {
        'src/a.js': accepting(
          'await ready; attachListeners(port);',
          "import { attachListeners } from './b.js';",
        ),
        'src/b.js': 'const all = new Set(); export function attachListeners(port) { all.add(port); }',
      },
    ],
    [
      'it posts only',
      {
        'src/a.js': accepting('await ready; greet(port);', "import { greet } from './b.js';"),
        'src/b.js': 'export function greet(port) { port.postMessage({ hello: true }); }',
      },
    ],
    [
      'it listens to another port',
      {
        'src/a.js': accepting('await ready; use(port);', "import { use } from './b.js';"),
        'src/b.js':
          'export function use(id, port = chrome.runtime.connect()) { port.onDisconnect.addListener(log); }',
      },
    ],
    [
      'the other side may wait for its first message',
      {
        'src/a.js': accepting('await ready; use(port);', "import { use } from './b.js';"),
        'src/b.js':
          'export function use(port) { port.onMessage.addListener(log); port.postMessage("ready"); }',
      },
    ],
    [
      'nothing is waited for',
      {
        'src/a.js': accepting('attach(port); await ready;', "import { attach } from './b.js';"),
        'src/b.js': attach,
      },
    ],
    [
      'other code gets it in time',
      {
        'src/a.js': accepting(
          'watch(port); await ready; attach(port);',
          "import { attach } from './b.js'; import { watch } from 'package';",
        ),
        'src/b.js': attach,
      },
    ],
    [
      'a listener is attached in time',
      {
        'src/a.js': accepting(
          'port.onDisconnect.addListener(log); await ready; attach(port);',
          "import { attach } from './b.js';",
        ),
        'src/b.js': attach,
      },
    ],
    [
      'one of two functions, and nobody knows which',
      {
        'src/a.js': accepting(
          'await ready; handlers[port.name](port);',
          "import { handlers } from './b.js';",
        ),
        'src/b.js': 'export const handlers = load();',
      },
    ],
  ])('is not reported: %s', (_, files) => {
    expect(reportsOf(files)).toEqual([]);
  });
});

describe('a listener of onConnect that another file adds late', () => {
  const init = 'chrome.runtime.onConnect.addListener(log);';
  const manager = `export default class Manager { async init() { this.count = 0; ${init} } }`;
  const start = `export function start() { ${init} }`;

  test.each<[string, Files]>([
    [
      'by a method of an object',
      {
        'src/manager.js': manager,
        'src/main.js':
          "import Manager from './manager.js'; const manager = new Manager(); config.ready.then(async () => { await manager.init(); });",
      },
    ],
    [
      'by an exported function',
      { 'src/start.js': start, 'src/main.js': "import { start } from './start.js'; await load(); start();" },
    ],
    [
      'by an exported function of another name',
      {
        'src/start.js': `export default function start() { ${init} }`,
        'src/main.js': "import go from './start.js'; load().then(() => go());",
      },
    ],
    [
      'by way of a third file',
      {
        'src/start.js': start,
        'src/middle.js': "import { start } from './start.js'; export function boot() { start(); }",
        'src/main.js': "import { boot } from './middle.js'; (async () => { await load(); boot(); })();",
      },
    ],
    [
      'by way of a function of its own file',
      {
        'src/start.js': `function listen() { ${init} } export function start() { listen(); }`,
        'src/main.js': "import { start } from './start.js'; setTimeout(() => { start(); }, 100);",
      },
    ],
  ])('is reported: %s', (_, files) => {
    expect(reportsOf(files)).toEqual(['lateCall']);
  });

  test.each<[string, Files]>([
    [
      'called at once',
      {
        'src/manager.js': manager,
        'src/main.js':
          "import Manager from './manager.js'; const manager = new Manager(); manager.init(); await load();",
      },
    ],
    ['called by nobody', { 'src/start.js': start }],
    [
      'called at once by one of two',
      {
        'src/start.js': start,
        'src/main.js': "import { start } from './start.js'; start();",
        'src/other.js': "import { start } from './start.js'; await load(); start();",
      },
    ],
    [
      'handed on, to be called nobody knows when',
      {
        'src/start.js': start,
        'src/main.js': "import { start } from './start.js'; onReady(start); await load(); start();",
      },
    ],
    [
      'in the listener of some event',
      {
        'src/start.js': start,
        'src/main.js':
          "import { start } from './start.js'; chrome.action.onClicked.addListener(() => start());",
      },
    ],
    [
      'a method of the same name',
      {
        'src/manager.js': manager,
        'src/main.js':
          "import Manager from './manager.js'; import { other } from './other.js'; await load(); other.init();",
        'src/other.js': 'export const other = { init() {} };',
      },
    ],
  ])('is not reported: %s', (_, files) => {
    expect(reportsOf(files)).toEqual([]);
  });
});

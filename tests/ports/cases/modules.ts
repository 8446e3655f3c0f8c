import type { Files } from './files.ts';

export const modules: Readonly<Record<string, Files>> = {
  'an imported constant, variable and result': {
    'ports.js': `
      export const fixed = chrome.runtime.connect();
      export let later = null;
      export function start() { later = chrome.runtime.connect(); }
      export const open = () => chrome.tabs.connect(1);
      export async function find() { return fixed; }
      export default fixed;
      const inner = fixed;
      export { inner as outer };
    `,
    'user.js': `
      import all, { fixed, later, open, find, outer } from './ports.js';
      import * as ports from './ports';
      fixed.postMessage(1); // port
      later?.postMessage(1); // port
      open().postMessage(1); // port
      (await find()).postMessage(1); // port
      outer.postMessage(1); // port
      all.postMessage(1); // port
      ports.fixed.postMessage(1); // port
      (await import('./ports.js')).open().postMessage(1); // port
    `,
  },
  'passed on by other modules, in a circle': {
    'a.js': `
      export * from './b.js';
      export { port as named } from './b.js';
      export * as space from './b.js';
      export { default } from './b.js';
    `,
    'b.js': `
      export * from './a.js';
      export const port = browser.runtime.connect();
      export default port;
    `,
    'user.js': `
      import whole, { port, named, space, missing } from './a.js';
      port.postMessage(1); // port
      named.postMessage(1); // port
      space.port.postMessage(1); // port
      whole.postMessage(1); // port
      missing.postMessage(1);
    `,
  },
  'collections and state that another module fills': {
    'state.js': `
      export const ports = new Map();
      export const state = { port: null, name: '' };
      const list = [];
      export { list as others };
    `,
    'background.js': `
      import { ports, state } from './state.js';
      import * as all from './state.js';
      chrome.runtime.onConnect.addListener((port) => {
        ports.set(port.name, port);
        state.port = port;
        all.others.push(port);
      });
    `,
    'send.js': `
      import { ports, state, others } from './state.js';
      export function send(message) {
        ports.get('a')?.postMessage(message); // port
        state.port.postMessage(message); // port
        state.name.postMessage(message);
        for (const other of others) other.postMessage(message); // port
      }
    `,
  },
  'parameters of functions that other modules call': {
    'handlers.js': `
      export function handle(port, message) { port.postMessage(message); message.postMessage(1); } // port
      export const bye = (port) => port.postMessage(1); // port
      export default function (port) { port.postMessage(1); } // port
      export const table = { hello(port) { port.postMessage(1); } }; // port
      export class Session {
        constructor(port) { this.port = port; }
        send(m) { this.port.postMessage(m); } // port
        static of(port) { port.postMessage(1); } // port
      }
      export function never(port) { port.postMessage(1); }
      function own(port) { port.postMessage(1); }
    `,
    'main.js': `
      import other, { handle, bye as goodbye, table, Session } from './handlers.js';
      chrome.runtime.onConnect.addListener((port) => {
        port.onMessage.addListener((m) => handle(port, m));
        table.hello(port);
        Session.of(port);
        new Session(port);
        other(port);
      });
      chrome.runtime.onConnectExternal.addListener(goodbye);
    `,
  },
  CommonJS: {
    'ports.js': `
      const port = chrome.runtime.connect();
      const ports = [];
      function send(p, m) { p.postMessage(m); } // port
      module.exports = { port, ports, send };
      module.exports.open = () => port;
    `,
    'user.js': `
      const { port, ports, send } = require('./ports.js');
      const all = require('./ports');
      port.postMessage(1); // port
      all.port.postMessage(1); // port
      all.open().postMessage(1); // port
      ports.push(port);
      all.ports[0].postMessage(1); // port
      send(port, 1);
    `,
  },
  'types of other modules': {
    'types.js': `
      /** Only comments can say so in plain JavaScript. */
      export const nothing = 1;
    `,
    'user.js': `
      import { nothing } from './types.js';
      export function f(port) { port.postMessage(nothing); }
    `,
  },
  'what is something else there': {
    'others.js': `
      export const worker = new Worker('a.js');
      export const { port1 } = new MessageChannel();
      export const channel = new BroadcastChannel('a');
      export let either = chrome.runtime.connect();
      export function swap() { either = new MessageChannel().port1; }
      export const own = { postMessage(message) {} };
      export function send(port) { port.postMessage(1); }
      export const port = chrome.runtime.connect();
    `,
    'user.js': `
      import { worker, port1, channel, either, own, send, absent } from './others.js';
      import { port } from './missing.js';
      import { port as ofPackage } from 'others';
      worker.postMessage(1);
      port1.postMessage(1);
      channel.postMessage(1);
      either.postMessage(1);
      own.postMessage(1);
      absent.postMessage(1);
      port.postMessage(1);
      ofPackage.postMessage(1);
      send(port1);
      send(chrome.runtime.connect());
    `,
    'wrong.js': `
      import { port } from './broken.js';
      port.postMessage(1);
    `,
  },
  'imports by names that a configuration gives': {
    'tsconfig.json': `{
      // Comments and commas at the end are what these files have.
      "extends": "./config/base",
      "compilerOptions": { "baseUrl": "source", "types": [], },
    }`,
    'config/base.json': JSON.stringify({
      compilerOptions: {
        paths: {
          '@ports/*': ['../lib/ports/*'],
          $state: ['../lib/state.js'],
          '#own/*': ['../lib/*'],
          'both-*-ends': ['*'],
        },
      },
    }),
    'lib/ports/open.js': 'export const open = () => chrome.runtime.connect();',
    'lib/state.js': 'export const state = { port: chrome.runtime.connect() };',
    'source/helpers/port.js': `
      let port = null;
      export const setPort = (given) => { port = given; };
      export const getPort = () => port;
    `,
    'source/main.js': `
      import { setPort } from 'helpers/port';
      chrome.runtime.onConnect.addListener((port) => setPort(port));
    `,
    'source/deep/user.js': `
      import { open } from '@ports/open';
      import { open as alike } from '@port/open';
      import { state } from '$state';
      import { state as own } from '#own/state.js?raw';
      import { state as other } from '$states';
      import { getPort } from 'helpers/port.js';
      import { getPort as ofPackage } from 'helper/port';
      open().postMessage(1); // port
      alike().postMessage(1);
      state.port.postMessage(1); // port
      own.port.postMessage(1); // port
      other.port.postMessage(1);
      getPort().postMessage(1); // port
      ofPackage().postMessage(1);
    `,
  },
  'a module, which does not see what scripts declare': {
    'script.js': `
      var port = chrome.runtime.connect();
    `,
    'module.js': `
      import './other.js';
      port.postMessage(1);
    `,
  },
  'collections of a module that cannot be read': {
    'fill.js': `
      import { ports, state, others } from './generated.js';
      chrome.runtime.onConnect.addListener((port) => { ports.push(port); state.port = port; others.push(new Worker('a.js')); });
    `,
    'deeper/user.js': `
      import { ports, state, others } from '../generated';
      import { ports as alike } from './generated';
      import { ports as ofPackage } from 'generated';
      export function send(message) {
        ports.forEach((port) => port.postMessage(message)); // port
        state.port?.postMessage(message); // port
        others[0].postMessage(message);
        alike[0].postMessage(message);
        ofPackage[0].postMessage(message);
      }
    `,
  },
  'methods of objects and instances that other modules call': {
    'settings.js': `
      export default {
        render(config, port) { Object.assign(this, { config, port }); },
        send() { this.port.postMessage(1); this.config.postMessage(1); }, // port
      };
    `,
    'server.js': `
      export class Server {
        accept(port) { port.postMessage(1); this.own = port; } // port
        send() { this.own.postMessage(1); } // port
        work(port) { port.postMessage(1); }
        both(port) { port.postMessage(1); }
        #hidden(port) { port.postMessage(1); }
      }
      export const server = new Server();
    `,
    'queue.js': `
      class Queue { add = (port) => { port.postMessage(1); }; } // port
      export default new Queue();
    `,
    'main.js': `
      import settings from './settings.js';
      import { Server, server } from './server.js';
      import queue from './queue.js';
      const port = chrome.runtime.connect();
      settings.render({}, port);
      const mine = new Server();
      mine.accept(port);
      server.work(new Worker('a.js'));
      server.both(port);
      new Server().both(new Worker('a.js'));
      queue.add(port);
    `,
  },
};

import type { Files } from './files.ts';

/** Types that another file of the project declares. */
export const typesElsewhere: Readonly<Record<string, Files>> = {
  'imported aliases and interfaces': {
    'types.ts': `
      import type { Runtime } from 'webextension-polyfill';
      export type Port = chrome.runtime.Port;
      export type { Runtime };
      export interface Session { port: Port; all: Map<string, Runtime.Port> }
      interface Tagged extends chrome.runtime.Port { tag: string }
      export { Tagged as Labelled };
      export default interface Feed { port: Port }
      export namespace Ends { export interface Up extends Port {} }
      export type Wire = MessagePort;
      export interface Own { postMessage(message: unknown): void }
    `,
    'index.ts': `export * from './types'; export type { Port as Renamed } from './types.js';`,
    'user.ts': `
      import Feed, { type Port, type Session, Labelled } from './types';
      import type { Renamed, Ends, Wire, Own, Missing, Runtime } from './index';
      import * as types from './types';
      export function f(a: Port, b: Session, c: Labelled, d: Feed, e: Renamed, g: Ends.Up, h: types.Port) {
        a.postMessage(1); // port
        b.port.postMessage(1); // port
        b.all.get('x')?.postMessage(1); // port
        c.postMessage(1); // port
        d.port.postMessage(1); // port
        e.postMessage(1); // port
        g.postMessage(1); // port
        h.postMessage(1); // port
      }
      export function g(a: Wire, b: Own, c: Missing, d: Ends.Down, e: import('./types').Session, f: Runtime.Port) {
        a.postMessage(1);
        b.postMessage(1);
        c.postMessage(1);
        d.postMessage(1);
        e.port.postMessage(1); // port
        f.postMessage(1); // port
      }
    `,
  },
  'parameters of functions that another module declares': {
    'send.ts': `
      export const send = (port: chrome.runtime.Port | null, message: unknown) => { port?.postMessage(message); }; // port
      export function title({ name }: chrome.runtime.Port) { return name; }
      export function work(worker: Worker) { worker.postMessage(1); }
      export function either(target: chrome.runtime.Port | Worker) { target.postMessage(1); }
      export function any(target: any) { target.postMessage(1); }
    `,
    'user.ts': `
      import { port, other, worker, mixed, cast, nothing, two } from './generated';
      import { send, title, work, either, any } from './send';
      import { send as ofPackage } from 'send';
      send(port, 1);
      title(other);
      work(worker);
      either(mixed);
      send(cast as any, 1);
      any(nothing);
      ofPackage(nothing, 1);
      send(two, 1);
      work(two);
      port.postMessage(1); // port
      other.postMessage(1); // port
      worker.postMessage(1);
      mixed.postMessage(1);
      cast.postMessage(1);
      nothing.postMessage(1);
      two.postMessage(1);
    `,
  },
  'generic types and their arguments': {
    'global.d.ts': `declare type Nullable<T> = T | null;`,
    'typed.ts': `
      export interface Typed<M> extends Omit<chrome.runtime.Port, 'postMessage' | 'onMessage'> {
        postMessage(message: M): void;
        onMessage: { addListener(heard: (message: M, port: Typed<M>) => void): void };
      }
      export type Either<Kind, Value> = Kind | Value | undefined;
      export type Boxed<T> = { value: T };
      export type Own = Omit<Worker, 'terminate'>;
    `,
    'chat.d.ts': `
      import type { Message } from './messages';
      declare namespace Chat {
        type Port = Omit<chrome.runtime.Port, 'postMessage'> & {
          postMessage: (message: Message) => void;
          destroy?: () => void;
        };
      }
    `,
    'user.ts': `
      import type { Typed, Either, Boxed, Own } from './typed';
      import type { Chat } from './chat';
      type Port = Typed<string>;
      export function f(a: Nullable<Port>, b: Chat.Port | null, c: Either<Port, null>, d: Boxed<Port>, e: Either<null, Nullable<Port>>) {
        a?.postMessage(1); // port
        b?.postMessage(1); // port
        c?.postMessage(1); // port
        d.value.postMessage(1); // port
        e?.postMessage(1); // port
        a.onMessage.addListener((message, port) => { message.postMessage(1); port.postMessage(1); }); // port
        b.onDisconnect.addListener((port) => port.postMessage(1)); // port
      }
      export function g(a: Nullable<Worker>, b: Own, c: Either<Port, Worker>, d: Boxed<Port>, e: Either<Port>, h: Nullable) {
        a?.postMessage(1);
        b.postMessage(1);
        c?.postMessage(1);
        d.postMessage(1);
        e?.postMessage(1);
        h?.postMessage(1);
      }
    `,
  },
  'types that import each other': {
    'a.ts': `import type { B } from './b'; export type A = B; export * from './b';`,
    'b.ts': `import type { A } from './a'; export type B = A; export * from './a';`,
    'user.ts': `
      import type { A, C } from './a';
      export function f(a: A, c: C) { a.postMessage(1); c.postMessage(1); }
    `,
  },
  'declared for the whole project': {
    'types/ports.d.ts': `
      declare namespace Frames {
        type BrowserPort = chrome.runtime.Port;
        interface BasePort extends BrowserPort { sender: object }
        interface Port extends BasePort { tab: number }
        type AnyPort = Port | BasePort;
        interface Ports { own: Port; all: Port[] }
      }
      interface Port extends Frames.Port {}
      type Channel = MessagePort;
    `,
    'types/global.d.ts': `
      export {};
      declare global { interface FeedPort extends chrome.runtime.Port { feed: string } }
    `,
    'background.ts': `
      export function f(a: Frames.AnyPort, b: Frames.Ports, c: Port, d: FeedPort, e: Channel, g: Frames.Missing) {
        a.postMessage(1); // port
        b.own.postMessage(1); // port
        for (const each of b.all) each.postMessage(1); // port
        c.postMessage(1); // port
        d.postMessage(1); // port
        e.postMessage(1);
        g.postMessage(1);
      }
    `,
  },
  'a Port of the project that is no runtime port': {
    'manifest.json': '{}',
    'ports.d.ts': 'type Port = MessagePort; interface SerialPort { postMessage(m: unknown): void }',
    'background.ts': `
      chrome.runtime.onMessage.addListener(() => {});
      export function f(a: Port, b: SerialPort) { a.postMessage(1); b.postMessage(1); }
    `,
  },
  'a Port that nobody declares, in an extension': {
    'manifest.json': '{}',
    'background.ts': `
      export function f(a: Port, b: Frames.Port) {
        a.postMessage(1); // port
        b.postMessage(1); // port
      }
      /** @param {Port} port */
      export function g(port) { port.postMessage(1); } // port
    `,
    'worker.ts': `
      const { port1 } = new MessageChannel();
      export function f(a: Port) { a.postMessage(port1); }
    `,
  },
  'a Port that nobody declares, elsewhere': {
    'server.ts': `
      export function f(a: Port, b: Bus.Port) { a.postMessage(1); b.postMessage(1); }
      /** @param {Port} port */
      export function g(port) { port.postMessage(1); }
    `,
    'background.ts': `
      browser.action.onClicked.addListener(() => {});
      export function f(a: Port) { a.postMessage(1); } // port
    `,
  },
};

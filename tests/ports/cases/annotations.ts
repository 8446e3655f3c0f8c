import type { Cases } from './cases.ts';

/** Types that are written in TypeScript, read as syntax. */
export const annotations: Cases = {
  'names of known namespaces and modules': `
    import type { Runtime } from 'webextension-polyfill';
    import type { Browser } from 'wxt/browser';
    import { browser, type Browser as B } from '@wxt-dev/browser';
    import type { Port, OpenedPort as Mine, NativePort } from 'webext-ports';
    export function f(a: chrome.runtime.Port, b: browser.runtime.Port, c: Runtime.Port | null, d: Browser.runtime.Port) {
      a.postMessage(1); // port
      c?.postMessage(1); // port
      d.postMessage(1); // port
    }
    export const g = (a: Port, b: Mine, c: NativePort, d: B.runtime.Port) => {
      a.postMessage(1); // port
      b.postMessage(1); // port
      c.postMessage(1); // port
      d.postMessage(1); // port
    };
  `,
  'contexts of React': `
    import React, { createContext, useContext } from 'react';
    export const PortContext = createContext<chrome.runtime.Port | null>(null);
    const Given = React.createContext(chrome.runtime.connect());
    const WorkerContext = createContext<Worker | null>(null);
    export function Button() {
      const port = useContext(PortContext);
      const given = React.useContext(Given);
      const worker = useContext(WorkerContext);
      const passed = useContext(props.context);
      port?.postMessage(1); // port
      given.postMessage(1); // port
      worker.postMessage(1);
      passed.postMessage(1);
      PortContext.postMessage(1);
    }
  `,
  'collections, fields, results': `
    import { find } from './find.js';
    class A {
      private ports: Map<number, chrome.runtime.Port> = find();
      port?: chrome.runtime.Port;
      constructor(private readonly given: chrome.runtime.Port) {}
      send() {
        this.ports.get(1)!.postMessage(1); // port
        this.port?.postMessage(1); // port
        this.given.postMessage(1); // port
        for (const [, p] of this.ports) p.postMessage(1); // port
      }
    }
    function open(): Promise<chrome.runtime.Port> { return find(); }
    (await open()).postMessage(1); // port
    const set = new Set<chrome.runtime.Port>();
    for (const p of set) p.postMessage(1); // port
    const ref = useRef<chrome.runtime.Port | null>(null);
    ref.current!.postMessage(1); // port
    (find() as chrome.runtime.Port).postMessage(1); // port
    const record: Record<string, chrome.runtime.Port[]> = find();
    record.x[0].postMessage(1); // port
  `,
  'interfaces and aliases of the file': `
    import { find } from './find.js';
    interface Session { port: chrome.runtime.Port; get(id: number): chrome.runtime.Port }
    type Maybe = chrome.runtime.Port | undefined;
    interface Mine extends chrome.runtime.Port { tab: number }
    const a: Session = find();
    a.port.postMessage(1); // port
    a.get(1).postMessage(1); // port
    let b: Maybe;
    b?.postMessage(1); // port
    const c: Mine = find();
    c.postMessage(1); // port
    function d<P extends chrome.runtime.Port>(p: P) { p.postMessage(1); } // port
  `,
  'generators and ambient names': `
    function* all(): Generator<chrome.runtime.Port> { yield* find(); }
    for (const each of all()) each.postMessage(1); // port
    async function* later(): AsyncGenerator<chrome.runtime.Port> { yield* find(); }
    for await (const each of later()) each.postMessage(1); // port
    declare const port: chrome.runtime.Port;
    port.postMessage(1); // port
    declare let worker: Worker;
    worker.postMessage(1);
  `,
  'types of something else': `
    import type { Port } from './port.js';
    interface Own { postMessage(m: unknown): void }
    export function f(a: MessagePort, b: Worker, c: Own, d: Port, e: chrome.runtime.Port | MessagePort) {
      a.postMessage(1);
      b.postMessage(1);
      c.postMessage(1);
      d.postMessage(1);
      e.postMessage(1);
    }
    namespace chrome.runtime { export interface Port { postMessage(m: unknown): void } }
    export function g(a: Window, b: { port: string }) { a.postMessage(1, '*'); b.port.postMessage(1); }
  `,
  'what types only wrap': `
    const a = chrome.runtime.connect()!;
    const b = chrome.runtime.connect() satisfies object;
    const c = <any>chrome.runtime.connect();
    a.postMessage(1); // port
    b.postMessage(1); // port
    c.postMessage(1); // port
    declare const chrome: any;
  `,
  'types made of a port': `
    type Typed<Out> = Omit<chrome.runtime.Port, 'postMessage'> & { postMessage(message: Out): void };
    type Later<T> = Promise<T | undefined>;
    type Mocked = Omit<chrome.runtime.Port, 'postMessage'> & { postMessage: jest.Mock };
    export async function f(a: Typed<string>, b: Later<Typed<number>>, c: Omit<chrome.runtime.Port, 'error'>) {
      a.postMessage('x'); // port
      (await b)?.postMessage(1); // port
      c.postMessage(1); // port
    }
    export function g(a: Mocked, b: Later<Typed<number>>, c: Omit<{ port: chrome.runtime.Port }, 'port'>, d: Omit<Worker, 'x'>) {
      a.postMessage(1);
      b.postMessage(1);
      c.port.postMessage(1);
      d.postMessage(1);
    }
    type Endless<T> = Endless<T>;
    export function h(a: Endless<chrome.runtime.Port>) { a.postMessage(1); }
  `,
  'an API object by its type': `
    import webext, { type Browser, type Runtime } from 'webextension-polyfill';
    interface Services { browser: Browser; lines: { port: chrome.runtime.Port }; all: chrome.runtime.Port[] }
    export class Relay {
      private browser: Services['browser'];
      constructor(private api: typeof chrome, readonly other: typeof webext, { browser }: Services, private runtime: Runtime.Static) {
        this.browser = browser;
      }
      open() {
        this.api.runtime.connect().postMessage(1); // port
        this.other.tabs.connect(1).postMessage(1); // port
        this.browser.runtime.connect().postMessage(1); // port
        this.runtime.connect().postMessage(1); // port
      }
    }
    export function send(one: Services['lines']['port'], two: Services['all'][number], runtime: typeof chrome.runtime) {
      one.postMessage(1); // port
      two.postMessage(1); // port
      runtime.connectNative('x').postMessage(1); // port
    }
  `,
  'types that only look like those of the API': `
    import { Browser, type Page } from 'puppeteer';
    import type { Runtime, Manifest } from 'webextension-polyfill';
    import { browser } from './testing/browser.js';
    interface Services { browser: Browser; lines: { port: MessagePort } }
    const chrome = { runtime: { connect: () => new Worker('x') } };
    export function send(a: Browser, b: typeof chrome, c: Services['browser'], d: Services['lines']['port'], e: Services[keyof Services], f: Manifest.Static) {
      a.runtime.connect().postMessage(1);
      b.runtime.connect().postMessage(1);
      c.runtime.connect().postMessage(1);
      d.postMessage(1);
      e.runtime.connect().postMessage(1);
      f.runtime.connect().postMessage(1);
    }
    export function read(runtime: Runtime.Static, api: typeof globalThis) {
      runtime.getBackgroundPage().then((page) => page.postMessage(1, '*'));
      runtime.postMessage(1);
      api.runtime.connect().postMessage(1);
    }
  `,
};

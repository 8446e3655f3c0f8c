import type { Cases } from './cases.ts';

/** Functions whose parameters have their types from the place that the function is put into. */
export const contexts: Cases = {
  'variables, fields, tables': `
    type Handler = (request: unknown, port: chrome.runtime.Port) => void;
    interface Handlers { [kind: string]: Handler; special(port: chrome.runtime.Port, id: number): void; plain: (x: Worker) => void }
    export const a: (port: chrome.runtime.Port) => void = (port) => port.postMessage(1); // port
    export const b: Handler = (request, port) => { request.postMessage(1); port.postMessage(1); }; // port
    export const c: Record<string, Handler> = {
      x: (_, port) => port.postMessage(1), // port
      y(_, port) { port.postMessage(1); }, // port
    };
    export const d: Handlers = {
      ...c,
      any: (_, port) => port.postMessage(1), // port
      special(port, id) { port.postMessage(1); id.postMessage(1); }, // port
      plain: (x) => x.postMessage(1),
    };
    export const e: Handler[] = [(_, port) => port.postMessage(1)]; // port
    export const f = { x: (_, port) => port.postMessage(1) } satisfies Record<string, Handler>; // port
    export class G {
      onPort: Handler = (_, port) => port.postMessage(1); // port
      static table: Map<string, Handler> = read();
    }
    let h: Handler | undefined;
    h = (_, port) => port.postMessage(1); // port
    export function i(then: Handler = (_, port) => port.postMessage(1)) { return then(h); } // port
    export const j: Handler = first ? (_, port) => port.postMessage(1) : null; // port
    export const k = ((_, port) => port.postMessage(1)) as Handler; // port
    export const l: Handler = (_, { sender, onMessage }) => { sender.postMessage(1); onMessage.postMessage(1); };
  `,
  'functions that are given back': `
    type Handler = (port: chrome.runtime.Port) => void;
    export function a(): Handler { return (port) => port.postMessage(1); } // port
    export const b = (): { on: Handler } => ({ on: (port) => port.postMessage(1) }); // port
    export const c: () => Handler = () => (port) => port.postMessage(1); // port
    export async function d(): Promise<Handler> { return (port) => port.postMessage(1); } // port
    export function e(): (port: MessagePort) => void { return (port) => port.postMessage(1); }
  `,
  'classes by their interfaces': `
    interface Listener { onPort(port: chrome.runtime.Port): void; onWorker(port: Worker): void; later?(port: chrome.runtime.Port): void }
    export class A implements Listener {
      onPort(port) { port.postMessage(1); } // port
      onWorker(port) { port.postMessage(1); }
      later(port) { port.postMessage(1); } // port
      other(port) { port.postMessage(1); }
      static onPort(port) { port.postMessage(1); }
    }
  `,
  'callbacks of functions with types': `
    declare const bus: { onPort(accept: (port: chrome.runtime.Port) => void): void; onFrame: (f: (p: MessagePort) => void) => void };
    function each(visit: (port: chrome.runtime.Port, index: number) => void): void { list(visit); }
    class Bus { on(name: string, accept: (port: chrome.runtime.Port) => void) { keep(name, accept); } }
    each((port, index) => { port.postMessage(1); index.postMessage(1); }); // port
    bus.onPort((port) => port.postMessage(1)); // port
    bus.onFrame((port) => port.postMessage(1));
    new Bus().on('x', (port) => port.postMessage(1)); // port
    each(named);
    function named(port) { port.postMessage(1); } // port
    unknown((port) => port.postMessage(1));
  `,
};

/** The same in comments. */
export const commentedContexts: Cases = {
  'function types': `
    /** @type {(port: chrome.runtime.Port, id?: number) => void} */
    export const a = (port, id) => { port.postMessage(1); id.postMessage(1); }; // port
    /** @type {function(chrome.runtime.Port, number): void} */
    export const b = function (port) { port.postMessage(1); }; // port
    /** @type {Record<string, (port: chrome.runtime.Port) => void>} */
    export const c = { x(port) { port.postMessage(1); } }; // port
    /** @type {(port: MessagePort) => void} */
    export const d = (port) => port.postMessage(1);
    /** @type {(port) => void} */
    export const e = (port) => port.postMessage(1);
    /** @type {(() => chrome.runtime.Port)} */
    const f = find;
    f().postMessage(1); // port
  `,
  callbacks: `
    /**
     * @callback Accept
     * @param {string} name
     * @param {chrome.runtime.Port} port
     * @returns {void}
     */
    /** @typedef {(port: chrome.runtime.Port) => void} Close */
    /** @type {Accept} */
    export function a(name, port) { name.postMessage(1); port.postMessage(1); } // port
    /** @param {Accept} accept */
    function b(accept) { keep(accept); }
    b((name, port) => port.postMessage(1)); // port
    export const c = {
      /** @type {Close} */
      close(port) { port.postMessage(1); }, // port
    };
    /** @param {function(Worker)} accept */
    function d(accept) { keep(accept); }
    d((port) => port.postMessage(1));
  `,
};

import type { Cases } from './cases.ts';

/** Names: variables, assignments, patterns. */
export const names: Cases = {
  'assigned later, reset, used in closures': `
    let port = null;
    function open() {
      port = chrome.runtime.connect();
      port.onDisconnect.addListener(() => { port = undefined; });
    }
    function send(m) { port?.postMessage(m); if (!port) open(); port.postMessage(m); } // port
    export { send };
  `,
  'aliases and chained assignments': `
    let a, b;
    a = b = chrome.runtime.connect();
    const c = a;
    c.postMessage(1); // port
    b.postMessage(1); // port
    (a = c).postMessage(1); // port
  `,
  'conditional and logical expressions': `
    const opened = chrome.runtime.connect();
    const a = Math.random() ? opened : null;
    const b = a || chrome.tabs.connect(1);
    const c = Math.random() && opened;
    const d = (0, opened);
    a.postMessage(1); // port
    b.postMessage(1); // port
    c.postMessage(1); // port
    d.postMessage(1); // port
    (a ?? b).postMessage(1); // port
    let e;
    e ??= chrome.runtime.connect();
    e.postMessage(1); // port
  `,
  'destructuring with defaults': `
    const { port: a, deep: { inner: [, b] }, missing: c = chrome.runtime.connect() } = {
      port: chrome.runtime.connect(),
      deep: { inner: [1, chrome.tabs.connect(1)] },
    };
    a.postMessage(1); // port
    b.postMessage(1); // port
    c.postMessage(1); // port
    function f({ port = chrome.runtime.connect() } = {}) { port.postMessage(1); } // port
    f();
    let d;
    ({ port: d } = { port: chrome.runtime.connect() });
    d.postMessage(1); // port
    const [first, ...rest] = [chrome.runtime.connect(), chrome.runtime.connect()];
    first.postMessage(1); // port
    rest[0].postMessage(1); // port
  `,
  'shadowed names': `
    const port = chrome.runtime.connect();
    export function f(port) { port.postMessage(1); }
    { const port = new Worker('x'); port.postMessage(1); }
    port.postMessage(1); // port
  `,
  'a name alone decides nothing': `
    import { port } from './port.js';
    port.postMessage(1);
    export function send(port, runtimePort) { port.postMessage(1); runtimePort.postMessage(1); }
    somePort.postMessage(1);
    self.port.postMessage(1);
  `,
};

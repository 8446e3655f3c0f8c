import type { Cases } from './cases.ts';

/** Fields of classes and properties of objects. */
export const objects: Cases = {
  'fields, private fields, getters': `
    class Client {
      port = null;
      #secret = chrome.runtime.connect();
      static shared = chrome.runtime.connect();
      connect() { this.port = chrome.runtime.connect(); }
      get current() { return this.port; }
      send(m) {
        this.port.postMessage(m); // port
        this.#secret.postMessage(m); // port
        this.current.postMessage(m); // port
        Client.shared.postMessage(m); // port
        [1].forEach(() => { this.port.postMessage(m); }); // port
        const { port } = this;
        port.postMessage(m); // port
      }
    }
    new Client().port.postMessage(1); // port
  `,
  'handed to the constructor, inherited': `
    class Base { constructor(port) { this.port = port; } }
    class Derived extends Base { send(m) { this.port.postMessage(m); } } // port
    chrome.runtime.onConnect.addListener((p) => new Derived(p));
    class Own extends Base { constructor(p) { super(p); } post(m) { this.port.postMessage(m); } } // port
    new Own(chrome.runtime.connect());
  `,
  'written from outside': `
    class State {}
    const state = new State();
    state.port = chrome.runtime.connect();
    state.port.postMessage(1); // port
    const plain = {};
    plain.port = chrome.runtime.connect();
    plain.port.postMessage(1); // port
    function f() {}
    f.port = chrome.runtime.connect();
    f.port.postMessage(1); // port
  `,
  'nested, spread, assigned': `
    const app = { net: { port: null }, name: 'x' };
    app.net.port = chrome.runtime.connect();
    app.net.port.postMessage(1); // port
    const copy = { ...app.net };
    copy.port.postMessage(1); // port
    const target = {};
    Object.assign(target, { port: chrome.runtime.connect() });
    target.port.postMessage(1); // port
    const port = chrome.runtime.connect();
    const short = { port };
    short.port.postMessage(1); // port
  `,
  'methods of an object, this': `
    const client = {
      port: null,
      open() { this.port = chrome.runtime.connect(); return this; },
      send: function (m) { this.port.postMessage(m); }, // port
    };
    client.open().port.postMessage(1); // port
    client.close = function () { this.port.postMessage('bye'); }; // port
  `,
  'an object that passes from hand to hand': `
    function register(entry) { entry.port.postMessage(1); } // port
    chrome.runtime.onConnect.addListener((port) => {
      register({ port, since: Date.now() });
      const session = makeSession(port);
      session.port.postMessage(1); // port
    });
    function makeSession(port) { return { port }; }
  `,
  'fields of the same name in different classes': `
    class A { port = chrome.runtime.connect(); send() { this.port.postMessage(1); } } // port
    class B { port = new MessageChannel().port1; send() { this.port.postMessage(1); } }
    class C { constructor(w) { this.port = w; } send() { this.port.postMessage(1); } }
    new C(new Worker('x'));
    const a = new A(), b = new B();
    a.port.postMessage(1); // port
    b.port.postMessage(1);
  `,
  'the default export of the same file': `
    export default {
      port: null,
      open() { this.port = chrome.runtime.connect(); },
      send(m) { this.port.postMessage(m); }, // port
    };
  `,
};

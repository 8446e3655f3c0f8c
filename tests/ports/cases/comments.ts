import type { Cases } from './cases.ts';

/** Types in documentation comments. */
export const comments: Cases = {
  'parameters and results': `
    /** @param {chrome.runtime.Port} port - the port */
    export function a(port) { port.postMessage(1); } // port
    /**
     * @param {string} name
     * @param {browser.runtime.Port | null} [port]
     */
    export const b = (name, port) => { port?.postMessage(name); name.postMessage(1); }; // port
    import { find } from './find.js';
    /** @returns {?chrome.runtime.Port} */
    function c() { return find(); }
    c().postMessage(1); // port
    class D {
      /** @param {chrome.runtime.Port} p */
      send(p) { p.postMessage(1); } // port
    }
    /** @param {{ port: chrome.runtime.Port }} options */
    export function e({ port }) { port.postMessage(1); } // port
    /**
     * @param {object} options
     * @param {chrome.runtime.Port} options.port
     */
    export function f(options) { options.port.postMessage(1); } // port
  `,
  'variables, fields, casts': `
    import { find } from './find.js';
    /** @type {Map<number, chrome.runtime.Port>} */
    const a = find();
    a.get(1).postMessage(1); // port
    class B {
      constructor() {
        /** @type {?chrome.runtime.Port} */
        this.port = find();
        /** @type {chrome.runtime.Port[]} */
        this.list = [];
      }
      send() { this.port.postMessage(1); this.list[0].postMessage(1); } // port
    }
    /** @type {Record<string, Set<chrome.runtime.Port>>} */
    const c = {};
    c.x.forEach((p) => p.postMessage(1)); // port
    /** @type {chrome.runtime.Port} */ (find()).postMessage(1); // port
    /** @type {Object.<string, import('webextension-polyfill').Runtime.Port>} */
    const d = find();
    d.x.postMessage(1); // port
  `,
  'type definitions': `
    import { find } from './find.js';
    /** @typedef {import('webextension-polyfill').Runtime.Port} Port */
    /**
     * @typedef {Object} Session
     * @property {Port} port
     * @property {number} id
     */
    /** @type {Session} */
    const a = find();
    a.port.postMessage(1); // port
    a.id.postMessage(1);
  `,
  'types of something else': `
    import { find } from './find.js';
    /** @param {MessagePort} port */
    export function a(port) { port.onMessage.addListener(() => {}); port.postMessage(1); }
    /** @typedef {{ postMessage: Function }} Port */
    /** @type {Port} */
    const b = find();
    b.postMessage(1);
    /** @type {Worker | chrome.runtime.Port} */
    const c = find();
    c.postMessage(1);
  `,
};

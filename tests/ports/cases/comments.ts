import type { Cases } from './cases.ts';

/** Types in documentation comments. */
export const comments: Cases = {
  'an API object, and members of types': `
    /** @typedef {{ port: chrome.runtime.Port, other: MessagePort, list: (chrome.runtime.Port)[] }} State */
    /** @param {typeof chrome} api */
    export function open(api) { api.runtime.connect().postMessage(1); } // port
    /** @param {typeof browser.runtime | undefined} runtime */
    export function openNative(runtime) { runtime?.connectNative('x').postMessage(1); } // port
    /** @param {import('webextension-polyfill').Browser} api */
    export function openTab(api) { api.tabs.connect(1).postMessage(1); } // port
    /** @param {State['port']} line */
    export function send(line) { line.postMessage(1); } // port
    /** @param {State["other"]} line */
    export function sendOther(line) { line.postMessage(1); }
    /** @param {State['unheard']} line */
    export function sendUnheard(line) { line.postMessage(1); }
    /** @param {typeof window} page */
    export function toPage(page) { page.postMessage(1, '*'); }
    /** @param {import('puppeteer').Browser} robot */
    export function drive(robot) { robot.runtime.connect().postMessage(1); }
    /** @param {typeof} broken */
    export function breakIt(broken) { broken.runtime.connect().postMessage(1); }
    /** @param {State['port'} broken */
    export function breakMore(broken) { broken.postMessage(1); }
  `,
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

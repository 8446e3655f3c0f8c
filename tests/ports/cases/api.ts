import type { Cases } from './cases.ts';

/** Where the API object comes from. */
export const api: Cases = {
  'members of the global object': `
    window.chrome.runtime.connect().postMessage(1); // port
    self.browser.runtime.connect().postMessage(1); // port
    globalThis.chrome.runtime.connect().postMessage(1); // port
    (globalThis.browser ?? chrome).runtime.connect().postMessage(1); // port
    (typeof browser === 'undefined' ? chrome : browser).runtime.connect().postMessage(1); // port
  `,
  'aliases and destructured namespaces': `
    const api = globalThis.browser || globalThis.chrome;
    const { runtime, tabs: allTabs } = api;
    const { connect } = chrome.runtime;
    const { runtime: { connectNative } } = browser;
    let later;
    later = chrome;
    runtime.connect().postMessage(1); // port
    allTabs.connect(1).postMessage(1); // port
    connect().postMessage(1); // port
    connectNative('x').postMessage(1); // port
    later.runtime?.connect?.().postMessage(1); // port
    chrome['runtime']['connect']().postMessage(1); // port
  `,
  'modules that export it': `
    import browser from 'webextension-polyfill';
    import * as all from 'webextension-polyfill';
    import { browser as wxt } from 'wxt/browser';
    import { browser as auto } from '#imports';
    import extension from 'extensionizer';
    extension.runtime.connect().postMessage(1); // port
    browser.runtime.connect().postMessage(1); // port
    all.runtime.connect().postMessage(1); // port
    wxt.runtime.connect().postMessage(1); // port
    auto.runtime.connect().postMessage(1); // port
    (await import('webextension-polyfill')).default.runtime.connect().postMessage(1); // port
  `,
  'namespaces that a module exports by name, where the module itself is the API': `
    import { runtime, tabs as allTabs } from 'webextension-polyfill';
    import { extension as old } from 'webextension-polyfill';
    runtime.connect().postMessage(1); // port
    runtime.connectNative('x').postMessage(1); // port
    allTabs.connect(1).postMessage(1); // port
    old.connect().postMessage(1); // port
    runtime.onConnect.addListener((given) => given.postMessage(1)); // port
    runtime.onMessage.addListener((message, sender) => sender.postMessage(1));
    runtime.postMessage(1);
  `,
  'such a name is no namespace in a module that exports the API under a name': `
    import { runtime } from 'wxt/browser';
    import { tabs } from '#imports';
    runtime.connect().postMessage(1);
    tabs.connect(1).postMessage(1);
  `,
  'the runtime of an API object that is handed in is no port, though it has an event of that name': `
    export class Relay {
      constructor({ browser }) {
        this.browser = browser;
        this.runtime = browser.runtime;
      }
      start() {
        this.browser.runtime.onMessage.addListener(function (message, given) { given.postMessage(1); });
        this.browser.runtime.postMessage(1);
        this.runtime.onMessage.addListener((message, given) => given.postMessage(1));
      }
    }
    export function listen({ runtime }, { duct }) {
      runtime.onMessage.addListener((message, given) => given.postMessage(1));
      duct.onMessage.addListener((message, given) => given.postMessage(1)); // port
    }
  `,
  'a module of the project that passes it on under its own name': `
    import { browser } from './api.js';
    import chrome from '../lib/chrome.js';
    browser.runtime.onConnect.addListener((p) => p.postMessage(1)); // port
    chrome.runtime.connect().postMessage(1); // port
  `,
  'a module of the project under another name is unknown': `
    import { runtime, bus } from './messaging.js';
    runtime.connect().postMessage(1);
    bus.runtime.connect().postMessage(1);
  `,
  'a local name of the same spelling is something else': `
    function test(chrome) { chrome.runtime.connect().postMessage(1); }
    test({ runtime: { connect: () => ({ postMessage() {} }) } });
    {
      const browser = { runtime: { connect: () => new Worker('x') } };
      browser.runtime.connect().postMessage(1);
    }
  `,
  'handed into a function': `
    (function (api) { api.runtime.connect().postMessage(1); })(window.chrome); // port
    class Client { constructor(runtime) { this.runtime = runtime; } open() { return this.runtime.connect(); } }
    new Client(browser.runtime).open().postMessage(1); // port
  `,
  'an API object that is handed in, known by events that only an extension has': `
    export class Relay {
      constructor({ browser, api }) { this.browser = browser; this.api = api; }
      start() {
        this.browser.runtime.onConnect.addListener((given) => given.postMessage(1)); // port
        this.api.runtime.connectNative('x').postMessage(1); // port
        this.browser.runtime.onConnectExternal.addListener(answer);
      }
    }
    function answer(given) { given.postMessage(1); } // port
    export const listen = (ext) => ext.runtime.onConnect.addListener((given) => given.postMessage(1)); // port
  `,
  'what is handed in may have a runtime, or events of connections, of its own': `
    export class Room {
      constructor({ engine, server }) { this.engine = engine; this.server = server; }
      start() {
        this.engine.runtime.connect('x').postMessage(1);
        this.engine.tabs.connect(1).postMessage(1);
        this.server.onConnect.addListener((peer) => peer.postMessage(1));
        this.engine.runtime().onConnect.addListener((peer) => peer.postMessage(1));
        this.engine.runtime.onConnect((peer) => peer.postMessage(1));
        this.engine.runtime.peers[0].onConnect.addListener((peer) => peer.postMessage(1));
      }
    }
    const imitation = { runtime: { onConnect: { addListener(fn) { fn({ postMessage() {} }); } } } };
    imitation.runtime.onConnect.addListener((given) => given.postMessage(1));
    class Tested { constructor(api) { api.runtime.onConnect.addListener((given) => given.postMessage(1)); } }
    new Tested(imitation);
  `,
  'members that hand out something else': `
    chrome.runtime.getBackgroundPage((page) => page.postMessage(1, '*'));
    chrome.runtime.onMessage.addListener((message, sender, respond) => { sender.postMessage(1); respond.postMessage(1); });
    chrome.runtime.postMessage(1);
    chrome.tabs.query({}, (tabs) => tabs[0].postMessage(1));
    chrome.runtime.onConnect.postMessage(1);
  `,
};

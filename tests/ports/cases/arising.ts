import type { Cases } from './cases.ts';

/** Where ports arise. Lines that send on a port end in `// port`. */
export const arising: Cases = {
  'every call that opens one': `
    chrome.runtime.connect().postMessage(1); // port
    browser.runtime.connect({ name: 'a' }).postMessage(1); // port
    chrome.tabs.connect(3, { frameId: 0 }).postMessage(1); // port
    browser.runtime.connectNative('com.example.app').postMessage(1); // port
    chrome.extension.connect().postMessage(1); // port
  `,
  'every event that hands one out': `
    chrome.runtime.onConnect.addListener((a) => a.postMessage(1)); // port
    chrome.runtime.onConnectExternal.addListener(function (b) { b.postMessage(1); }); // port
    browser.runtime.onConnectNative.addListener((c) => { c.postMessage(1); }); // port
    chrome.runtime.onUserScriptConnect.addListener((d) => d.postMessage(1)); // port
  `,
  'a listener by name, hoisted, bound, as method': `
    chrome.runtime.onConnect.addListener(accept);
    function accept(p) { p.postMessage(1); } // port
    class Hub {
      constructor() {
        chrome.runtime.onConnect.addListener(this.take.bind(this));
        chrome.runtime.onConnectExternal.addListener((p) => this.other(p));
      }
      take(p) { p.postMessage(1); } // port
      other(p) { p.postMessage(1); } // port
    }
    const hub = { take(p) { p.postMessage(1); } }; // port
    chrome.runtime.onConnect.addListener(hub.take);
  `,
  'a listener in a table, chosen by the name': `
    const handlers = {
      popup: (p) => p.postMessage(1), // port
      panel(p) { p.postMessage(1); }, // port
    };
    const more = new Map([['feed', (p) => p.postMessage(1)]]); // port
    chrome.runtime.onConnect.addListener((p) => {
      handlers[p.name](p);
      more.get(p.name)?.(p);
    });
  `,
  'a listener wrapped by a helper of the same file': `
    function once(fn) {
      let done = false;
      return (...args) => { if (!done) { done = true; fn(...args); } };
    }
    chrome.runtime.onConnect.addListener(once((p) => p.postMessage(1))); // port
    const nextPort = () => new Promise((resolve) => chrome.runtime.onConnect.addListener(resolve));
    nextPort().then((p) => p.postMessage(1)); // port
    const rest = (...all) => { all[0].postMessage(1); }; // port
    chrome.runtime.onConnect.addListener(rest);
  `,
  'a listener wrapped by a helper from elsewhere': `
    import { debounce } from './timing.js';
    const handle = debounce((p) => p.postMessage(1), 10); // port
    chrome.runtime.onConnect.addListener(handle);
  `,
  'listeners of a port get the port again': `
    const port = chrome.runtime.connect();
    port.onMessage.addListener((message, same) => { same.postMessage(message); }); // port
    port.onDisconnect.addListener((gone) => gone.postMessage(1)); // port
    port.onMessage.addListener((message) => { message.postMessage(1); });
  `,
  'duck typing by the events': `
    import { find } from './elsewhere.js';
    const a = find();
    a.onDisconnect.addListener(() => {});
    a.postMessage(1); // port
    function attach(b) {
      b.onMessage.addListener(() => b.postMessage(1)); // port
    }
    const c = find();
    c.onMessage?.addListener(() => {});
    c?.postMessage(1); // port
    export { attach };
  `,
  'duck typing by the sender of a tab': `
    export function a(p) { if (p.sender.tab.id === 1) p.postMessage(1); } // port
    export function b(p) { const { frameId } = p.sender; p.postMessage(frameId); } // port
    export function c(p) { const sender = p && p.sender; p.postMessage(sender.tab); } // port
    export function d(event) { event.sender.postMessage(1); event.postMessage(event.sender.id); }
  `,
  'a value is what the function it is given to takes it for': `
    import { current, ensure } from './elsewhere.js';
    function listen(p) { p.onDisconnect.addListener(() => {}); }
    const mine = current();
    listen(mine);
    mine.postMessage(1); // port
    ensure().then((p) => { listen(p); p.postMessage(1); }); // port
  `,
};

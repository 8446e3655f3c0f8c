import rule from '../../rules/no-post-after-disconnect.ts';
import { runRule } from './rule-tester.ts';

const open = 'const port = chrome.runtime.connect();';

runRule(rule, {
  valid: [
    `${open} port.postMessage({ bye: true }); port.disconnect();`,
    `${open} port.onDisconnect.addListener(() => { closed = true; });`,
    // Another port.
    `${open} const other = chrome.tabs.connect(1); port.onDisconnect.addListener(() => { other.postMessage('gone'); });`,
    `chrome.runtime.onConnect.addListener((page) => {
       const native = chrome.runtime.connectNative('host');
       native.onDisconnect.addListener(() => { page.postMessage('gone'); });
     });`,
    // One listener for two ports: it is the other one that it posts to.
    `chrome.runtime.onConnect.addListener((a) => {
       const b = chrome.tabs.connect(1);
       const closed = () => { a.postMessage('gone'); };
       a.onDisconnect.addListener(closed); b.onDisconnect.addListener(closed);
     });`,
    // The variable holds a new port by then, or may.
    `let port = chrome.runtime.connect();
     port.onDisconnect.addListener(() => { port = chrome.runtime.connect(); port.postMessage('again'); });`,
    `let port; function open() { port = chrome.runtime.connect(); port.onDisconnect.addListener(closed); }
     function closed() { port.postMessage('gone'); }
     port = chrome.runtime.connect({ name: 'other' });`,
    `class Client {
       open() { this.port = chrome.runtime.connect(); this.port.onDisconnect.addListener(() => { this.open(); this.port.postMessage('again'); }); }
       reset() { this.port = undefined; }
     }`,
    `class Client {
       open() { this.port = chrome.runtime.connect(); this.port.onDisconnect.addListener(() => { this.open(); this.port.postMessage('again'); }); }
     }`,
    `let port; function open() { port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { open(); port.postMessage('again'); }); }`,
    // Caught.
    `${open} port.onDisconnect.addListener(() => { try { port.postMessage('gone'); } catch {} });`,
    `${open} port.disconnect(); try { port.postMessage('gone'); } catch {}`,
    // Run by something else, whenever that may be.
    `${open} port.onDisconnect.addListener(() => { emitter.on('data', () => port.postMessage('data')); });`,
    `${open} port.disconnect(); expect(() => port.postMessage(1)).toThrow();`,
    // Called from elsewhere too.
    `${open} function closed() { port.postMessage('gone'); } port.onDisconnect.addListener(closed); closed();`,
    // disconnect() on some paths only.
    `${open} if (done) port.disconnect(); port.postMessage(1);`,
    `${open} done && port.disconnect(); port.postMessage(1);`,
    `${open} if (done) { port.disconnect(); } else { port.postMessage(1); }`,
    `${open} switch (x) { case 1: port.disconnect(); break; case 2: port.postMessage(1); }`,
    `${open} function close() { port.disconnect(); } port.postMessage(1);`,
    `${open} addEventListener('pagehide', () => port.disconnect()); port.postMessage(1);`,
    // A new one in between.
    `let port = chrome.runtime.connect(); port.disconnect(); port = chrome.runtime.connect(); port.postMessage(1);`,
    `let port = chrome.runtime.connect(); function reset() { port.disconnect(); open(); port.postMessage(1); }
     function open() { port = chrome.runtime.connect(); }`,
    `let port = chrome.runtime.connect(); async function reset() { port.disconnect(); await ready; port.postMessage(1); }
     function open() { port = chrome.runtime.connect(); }`,
    `class Client { constructor() { this.port = chrome.runtime.connect(); }
       reset() { this.port.disconnect(); this.port = chrome.runtime.connect(); this.port.postMessage(1); } }`,
    `class Client { open() { this.port?.disconnect(); this.port = chrome.runtime.connect(); this.port.postMessage(1); } }`,
    `class Client { open() { this.port = chrome.runtime.connect(); } reset() { this.port.disconnect(); this.open(); this.port.postMessage(1); } }`,
    `for (const port of [chrome.runtime.connect(), chrome.runtime.connect()]) { port.postMessage(1); port.disconnect(); }`,
    // Not ports.
    'const observer = new MutationObserver(f); observer.disconnect(); observer.postMessage(1);',
    'socket.disconnect(); socket.postMessage(1);',
  ],
  invalid: [
    {
      code: `${open} port.onDisconnect.addListener(() => { port.postMessage({ type: 'bye' }); });`,
      errors: [
        {
          message:
            'The port is already closed when its onDisconnect listener runs: postMessage throws here in every browser. Connect again first, or leave the message out.',
          column: 78,
        },
      ],
    },
    {
      code: `chrome.runtime.onConnect.addListener((port) => {
  port.onDisconnect.addListener((closed) => {
    cleanup();
    closed.postMessage('bye');
    setTimeout(() => port.postMessage('late'), 100);
  });
});`,
      errors: [
        { messageId: 'inOwnListener', line: 4 },
        { messageId: 'inOwnListener', line: 5 },
      ],
    },
    {
      code: `let port; port = chrome.runtime.connect(); function closed() { if (pending) port.postMessage('gone'); } port.onDisconnect.addListener(closed);`,
      errors: [{ messageId: 'inOwnListener' }],
    },
    {
      code: `function closed(port) { port.postMessage('bye'); }
chrome.runtime.connect({ name: 'a' }).onDisconnect.addListener(closed);
chrome.runtime.connect({ name: 'b' }).onDisconnect.addListener(closed);`,
      errors: [{ messageId: 'inOwnListener' }],
    },
    {
      code: `class Client { constructor() { this.port = chrome.runtime.connect(); this.port.onDisconnect.addListener(() => { this.port.postMessage('gone'); }); } }`,
      errors: [{ messageId: 'inOwnListener' }],
    },
    {
      code: `${open} port.disconnect(); port.postMessage({ type: 'bye' });`,
      errors: [
        {
          message:
            'This port has been disconnected above: postMessage throws here in every browser. Post first, then disconnect.',
        },
      ],
    },
    {
      code: `function close(reason) { ${open} port.disconnect(); if (reason) { log(reason); port.postMessage(reason); } }`,
      errors: [{ messageId: 'afterDisconnect' }],
    },
    {
      code: `${open} port.disconnect(); queue.forEach((item) => port.postMessage(item));`,
      errors: [{ messageId: 'afterDisconnect' }],
    },
    {
      code: `let port = chrome.runtime.connect();
function close() { port.disconnect(); port.postMessage('bye'); port = null; }`,
      errors: [{ messageId: 'afterDisconnect' }],
    },
  ],
});

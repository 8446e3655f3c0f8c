import rule from '../../rules/require-pageshow-reconnect.ts';
import { runRule } from './rule-tester.ts';

function contentScript(code: string, more: object = {}) {
  return {
    code,
    filename: 'src/content.js',
    settings: { 'webext-ports': { contexts: { 'content-script': ['src/content.js'] }, ...more } },
  };
}

const open = 'const port = chrome.runtime.connect();';
const relay = `${open} addEventListener('message', (event) => { port.postMessage(event.data); });`;

runRule(rule, {
  valid: [
    // Connects again, or cares in some other way.
    contentScript(
      `let port = chrome.runtime.connect();
       addEventListener('message', (event) => { port.postMessage(event.data); });
       addEventListener('pageshow', (event) => { if (event.persisted) port = chrome.runtime.connect(); });`,
    ),
    contentScript(
      `let port;
       addEventListener('message', (event) => { port ??= chrome.runtime.connect(); port.postMessage(event.data); });
       addEventListener('pagehide', () => { port?.disconnect(); port = undefined; });`,
    ),
    contentScript(`import { onBfcacheRestore } from './page.js'; ${relay} onBfcacheRestore(restart);`),
    // Used at once, and not kept.
    contentScript(`${open} port.postMessage('hello');`),
    contentScript(`function ask() { ${open} port.postMessage('hello'); return port; }`),
    contentScript(`${open} ['a', 'b'].forEach((item) => port.postMessage(item));`),
    contentScript(`addEventListener('click', () => { ${open} port.postMessage('click'); });`),
    contentScript(`chrome.runtime.connect().postMessage('hello');`),
    // Closed by the script itself, when it has its answers.
    contentScript(
      `let port; let waiting = 0;
       function start() { port = chrome.runtime.connect(); port.onMessage.addListener(() => { waiting--; closeIfDone(); }); }
       function ask(question) { waiting++; port.postMessage(question); }
       function closeIfDone() { if (!waiting) { port.disconnect(); port = null; } }
       start(); ask('rules'); ask('style');`,
    ),
    contentScript(`${relay} addEventListener('beforeunload', () => port.disconnect());`),
    // Listened to only: what is lost then is lost on the other side.
    contentScript(`${open} port.onMessage.addListener(show);`),
    // What only answers: a dead port brings no questions.
    contentScript(`${open} port.onMessage.addListener((message) => { port.postMessage(answer(message)); });`),
    contentScript(
      `${open} port.onMessage.addListener(async (message) => { port.postMessage(await answer(message)); });`,
    ),
    // Given to code elsewhere.
    contentScript(`import { attach } from './attach.js'; ${open} attach(port);`),
    // Not the page's own port: it was opened by the background.
    contentScript(
      `chrome.runtime.onConnect.addListener((port) => { addEventListener('click', () => port.postMessage('click')); });`,
    ),
    // Not known to be a content script, or another context.
    relay,
    { ...contentScript(relay), filename: 'src/popup.js' },
    // Firefox keeps the port.
    contentScript(relay, { targets: { firefox: '128' } }),
    // Not ports.
    contentScript(
      `const socket = io.connect(); addEventListener('message', (event) => { socket.postMessage(event.data); });`,
    ),
  ],
  invalid: [
    {
      // It closes another one.
      ...contentScript(
        `${relay} const other = chrome.runtime.connect(); other.postMessage('x'); other.disconnect();`,
      ),
      errors: [{ messageId: 'keptPort', column: 14 }],
    },
    {
      ...contentScript(relay),
      errors: [
        {
          message:
            'Chrome closes this port when the page enters the back/forward cache, and does not tell the page: what it posts after coming back is lost. Listen to pageshow, and connect again if event.persisted is true.',
          column: 14,
        },
      ],
    },
    {
      ...contentScript(
        `let port; function connect() { port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { port = null; }); }
         function send(message) { if (!port) connect(); port.postMessage(message); }`,
      ),
      errors: [{ messageId: 'keptPort', line: 1 }],
    },
    {
      // A comment about the event is no listener.
      ...contentScript(`// pageshow is not handled yet\n${relay}`),
      errors: [{ messageId: 'keptPort', line: 2 }],
    },
    {
      // One place, one report.
      ...contentScript(
        `let port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { setTimeout(() => { port = chrome.runtime.connect(); }, 100); });
         function send(message) { port.postMessage(message); }`,
      ),
      errors: [{ messageId: 'keptPort', line: 1, column: 12 }],
    },
    {
      ...contentScript(
        `class Client { constructor() { this.port = browser.runtime.connect(); } send(message) { this.port.postMessage(message); } }`,
        { targets: { chrome: '120', firefox: '128' } },
      ),
      errors: [{ messageId: 'keptPort' }],
    },
    {
      ...contentScript(`async function start() { ${open} await ready; port.postMessage('ready'); }`),
      errors: [{ messageId: 'keptPort' }],
    },
  ],
});

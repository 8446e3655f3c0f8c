import rule from '../../rules/no-late-port-listener.ts';
import { runRule } from './rule-tester.ts';

/** A case in a file that is known to be a background's. */
function background(code: string) {
  return {
    code,
    filename: 'src/background.js',
    settings: { 'webext-ports': { contexts: { background: ['src/background.js'] } } },
  };
}

function accepted(body: string, before = ''): string {
  return `${before}\nchrome.runtime.onConnect.addListener(async (port) => { ${body} });`;
}

function opened(body: string): string {
  return `async function open() { const port = chrome.runtime.connect(); ${body} }`;
}

const listening = 'port.onMessage.addListener(handle); port.onDisconnect.addListener(close);';
const late = 'is added only after an await';

runRule(rule, {
  valid: [
    accepted(listening),
    accepted(`${listening} await ready;`),
    accepted(
      `port.onMessage.addListener(async (message) => { await ready; handle(message); }); port.onDisconnect.addListener(close);`,
    ),
    // In the same task, whatever it looks like.
    accepted(`await new Promise((resolve) => { port.onMessage.addListener(resolve); });`),
    accepted(`(() => { ${listening} })(); await ready;`),
    accepted(`['a'].forEach(() => { ${listening} });`),
    accepted('listen(port); await ready;', `function listen(port) { ${listening} }`),
    // A microtask later no event can have come.
    accepted(`await Promise.resolve(); ${listening}`),
    accepted(`await null; queueMicrotask(() => { ${listening} });`),
    opened(`port.postMessage('ask'); Promise.resolve().then(() => { ${listening} });`),
    // A second listener of the same event: the first one has heard everything.
    accepted(
      'port.onMessage.addListener(first); port.onDisconnect.addListener(close); await ready; port.onMessage.addListener(second);',
    ),
    accepted('port.onDisconnect.addListener(close); await ready; port.onDisconnect.addListener(other);'),
    accepted(
      'watch(port); await ready; port.onDisconnect.addListener(close);',
      'function watch(p) { p.onDisconnect.addListener(log); }',
    ),
    // What is given away as a part of something may be listened to by whom it is given to.
    opened(`watch({ port, limit: 10 }); await ready; ${listening}`),
    accepted(
      `watch({ limit: 10, port }); await ready; ${listening}`,
      'function watch({ port, limit }) { port.onMessage.addListener(count); port.onDisconnect.addListener(stop); }',
    ),
    `async function start(id) {
  let port;
  if (id) port = chrome.tabs.connect(id); else port = chrome.runtime.connect();
  await answer({ of: { port } });
  port.onMessage.addListener(handle); port.onDisconnect.addListener(close);
}`,
    // Effects run right after their component.
    `function Card() { const [port] = useState(() => chrome.runtime.connect());
       useEffect(() => { port.onDisconnect.addListener(close); port.onMessage.addListener(handle); }, [port]); }`,
    `function Card() { const [port] = useState(() => chrome.runtime.connect());
       useEffect(() => { button.on('click', () => { port.onDisconnect.addListener(close); }); }, [port]); }`,
    // Code elsewhere gets the port in time.
    accepted(
      'attach(port); await ready; port.onDisconnect.addListener(close);',
      'import { attach } from "./attach.js";',
    ),
    accepted(
      'new Channel(port); await ready; port.onDisconnect.addListener(close);',
      'import { Channel } from "./channel.js";',
    ),
    accepted(
      'keep(port); await ready; port.onDisconnect.addListener(close);',
      'import { attach } from "./attach.js"; function keep(p) { attach(p); }',
    ),
    // The other side waits for a first message.
    accepted(
      'port.onDisconnect.addListener(close); await ready; port.onMessage.addListener(handle); port.postMessage("ready");',
    ),
    // The await is not on the way.
    accepted(`if (port.name === 'a') { await ready; return; } ${listening}`),
    accepted(`if (port.name === 'a') { await ready; } else { ${listening} }`),
    accepted(`switch (port.name) { case 'a': await ready; break; default: ${listening} }`),
    accepted(`const later = async () => { await ready; }; ${listening} later();`),
    // Nobody knows whether the port is new.
    `async function request(port) { await ready; port.onMessage.addListener(answer); port.onDisconnect.addListener(close); }`,
    `export async function request(port) { await ready; ${listening} }`,
    accepted('emitter.on("open", () => { port.onDisconnect.addListener(close); });'),
    `const ports = new Map(); chrome.runtime.onConnect.addListener((port) => { ports.set(1, port); });
     async function ask() { const port = ports.get(1); await ready; port.onMessage.addListener(answer); }`,
    `class Client { constructor() { this.port = chrome.runtime.connect(); }
       async ask() { await ready; this.port.onMessage.addListener(answer); } }`,
    // A port that is opened after the await.
    `async function open() { await ready; const port = chrome.runtime.connect(); ${listening} }`,
    `ready.then(() => { const port = chrome.runtime.connect(); ${listening} });`,
    // An opened port whose other side answers only.
    opened(
      'port.onDisconnect.addListener(close); await ready; port.onMessage.addListener(handle); port.postMessage("ask");',
    ),
    opened(
      'port.onDisconnect.addListener(close); port.onMessage.addListener(handle); port.postMessage("ask"); await ready;',
    ),
    opened(
      'port.onDisconnect.addListener(close); await ready; port.onMessage.addListener(handle); return port;',
    ),
    // Handed on to what does not receive connections.
    accepted('const state = await load(); send(port, state);'),
    accepted('await ready; ports.add(port);'),
    // However it is called: nobody knows what it does.
    accepted('await ready; app.onPortConnected(port);', 'import { app } from "package";'),
    accepted('await ready; attachListeners(port);', 'import { attachListeners } from "package";'),
    accepted('port.onDisconnect.addListener(close); await ready; server.handleConnection(port);'),
    // Registered where backgrounds register.
    background('chrome.runtime.onConnect.addListener((port) => { port.onMessage.addListener(handle); });'),
    background('async function start() { chrome.runtime.onConnect.addListener(on); await load(); } start();'),
    background('(async () => { chrome.runtime.onConnect.addListener(on); await load(); })();'),
    background(
      'chrome.storage.local.get("a", (found) => { use(found); }); chrome.runtime.onConnect.addListener(on);',
    ),
    // Added for one connection, and removed again.
    background(`async function ask() { await prepare(); chrome.runtime.onConnect.addListener(function once(port) {
      chrome.runtime.onConnect.removeListener(once); }); }`),
    // Only on an event, which may be meant.
    background('chrome.action.onClicked.addListener(() => { chrome.runtime.onConnect.addListener(on); });'),
    background('export function start() { chrome.runtime.onConnect.addListener(on); }'),
    background(
      'chrome.runtime.onInstalled.addListener(() => { chrome.runtime.onConnect.addListener(on); }); chrome.runtime.onConnect.addListener(on);',
    ),
    // Not known to be a background.
    'await load(); chrome.runtime.onConnect.addListener(on);',
    'load().then(() => { chrome.runtime.onConnect.addListener(on); });',
    // Not ports.
    'async function open() { const socket = io.connect(); await ready; socket.onMessage.addListener(f); socket.onDisconnect.addListener(g); }',
  ],
  invalid: [
    {
      code: `function Card() { const [port, setPort] = useState(() => chrome.runtime.connect());
  useEffect(() => { load().then(() => { port.onDisconnect.addListener(close); }); }, [port]); }`,
      errors: [{ messageId: 'lateDisconnect', line: 2, data: { when: 'in the callback of a promise' } }],
    },
    {
      code: accepted(`await ready; ${listening}`),
      errors: [
        {
          message: `This listener ${late}, so messages that arrive before are lost. Add it as soon as you have the port, and let it wait for what it needs.`,
        },
        {
          message: `This listener ${late}, and if the port is disconnected before, it is never called. Add it as soon as you have the port.`,
        },
      ],
    },
    {
      code: accepted('console.log({ port }); await ready; port.onDisconnect.addListener(close);'),
      errors: [{ messageId: 'lateDisconnect' }],
    },
    {
      code: accepted('await ready; watch({ port }); port.onDisconnect.addListener(close);'),
      errors: [{ messageId: 'lateDisconnect' }],
    },
    {
      code: accepted(
        'if (busy) await busy; handlers[port.name]?.(port); port.onDisconnect.addListener(close);',
      ),
      errors: [{ messageId: 'lateDisconnect' }],
    },
    {
      code: accepted(
        'port.onMessage.addListener(handle); await ready; port.onDisconnect.addListener(close);',
      ),
      errors: [{ messageId: 'lateDisconnect' }],
    },
    {
      code: accepted(`load().then(() => { ${listening} });`),
      errors: [
        { messageId: 'lateMessage', data: { when: 'in the callback of a promise' } },
        { messageId: 'lateDisconnect', data: { when: 'in the callback of a promise' } },
      ],
    },
    {
      code: accepted(`setTimeout(() => { ${listening} }, 100);`),
      errors: [
        { messageId: 'lateMessage', data: { when: 'in a timer' } },
        { messageId: 'lateDisconnect', data: { when: 'in a timer' } },
      ],
    },
    {
      code: accepted(`chrome.storage.local.get('key', () => { ${listening} });`),
      errors: [
        { messageId: 'lateMessage', data: { when: 'in a callback' } },
        { messageId: 'lateDisconnect', data: { when: 'in a callback' } },
      ],
    },
    {
      // A listener in a wrapper of this file.
      code: `function guarded(listener) { return async (port) => { try { await listener(port); } catch (error) { log(error); } }; }
chrome.runtime.onConnect.addListener(guarded(async (port) => { await open(); port.onDisconnect.addListener(close); }));`,
      errors: [{ messageId: 'lateDisconnect', line: 2 }],
    },
    {
      // A helper that waits, found in a table.
      code: `async function serve(port) { await prepare(port.name); port.onDisconnect.addListener(close); }
const handlers = { serve, other };
chrome.runtime.onConnect.addListener((port) => { const handler = handlers[port.name]; handler && handler(port); });`,
      errors: [{ messageId: 'lateDisconnect', line: 1 }],
    },
    {
      // A helper that is called late.
      code: accepted(
        'await ready; listen(port);',
        `function listen(port) { port.onDisconnect.addListener(close); }`,
      ),
      errors: [{ messageId: 'lateDisconnect', line: 1 }],
    },
    {
      code: `class Server { constructor() { chrome.runtime.onConnect.addListener((port) => this.accept(port)); }
  async accept(port) { await this.ready; port.onMessage.addListener((message) => this.handle(message)); } }`,
      errors: [{ messageId: 'lateMessage', line: 2 }],
    },
    {
      code: opened('await ready; port.onDisconnect.addListener(close);'),
      errors: [{ messageId: 'lateDisconnect' }],
    },
    {
      code: opened('port.postMessage("ask"); await ready; port.onMessage.addListener(handle);'),
      errors: [{ messageId: 'lateMessage' }],
    },
    {
      // The other side speaks by itself.
      code: opened('port.onDisconnect.addListener(close); await ready; port.onMessage.addListener(handle);'),
      errors: [{ messageId: 'lateMessage' }],
    },
    {
      code: `const port = chrome.runtime.connectNative('host'); await ready; port.onDisconnect.addListener(close);`,
      errors: [{ messageId: 'lateDisconnect' }],
    },
    {
      code: `class Client { async open() { this.port = chrome.runtime.connect(); await this.load(); this.port.onDisconnect.addListener(() => {}); } }`,
      errors: [{ messageId: 'lateDisconnect' }],
    },
    {
      ...background('await load(); chrome.runtime.onConnect.addListener(on);'),
      errors: [
        {
          message:
            'This listener is added only after an await: if a connection starts the background, there is no listener yet and the port is closed. Add it at the top level, and wait inside.',
        },
      ],
    },
    {
      ...background('cryptoReady().then(() => { chrome.runtime.onConnect.addListener(on); });'),
      errors: [{ messageId: 'lateConnect', data: { when: 'in the callback of a promise' } }],
    },
    {
      ...background(
        'chrome.storage.local.get("key", () => { chrome.runtime.onConnectExternal.addListener(on); });',
      ),
      errors: [{ messageId: 'lateConnect', data: { when: 'in a callback' } }],
    },
    {
      ...background(
        'async function start() { await load(); listen(); } function listen() { chrome.runtime.onConnect.addListener(on); } start();',
      ),
      errors: [{ messageId: 'lateConnect' }],
    },
    {
      ...background(
        'export async function start() { const vault = await open(); try { browser.runtime.onConnect.addListener(on); } catch {} }',
      ),
      errors: [{ messageId: 'lateConnect' }],
    },
    {
      ...background(
        'chrome.runtime.onInstalled.addListener(() => { chrome.runtime.onConnect.addListener(on); });',
      ),
      errors: [
        {
          message:
            'This listener is added only when the extension is installed or updated: when the background starts again, it has none. Add it at the top level.',
        },
      ],
    },
  ],
});

import rule from '../../rules/no-lost-port-listeners.ts';
import { runRule } from './rule-tester.ts';

const open = `let port = chrome.runtime.connect();
port.onMessage.addListener(handle);`;

function reconnecting(body: string, after = ''): string {
  return `${open}\nport.onDisconnect.addListener(() => { ${body} });\n${after}`;
}

/** A function that opens the port, which is run once before the listeners are added. */
function opening(body: string, before = '', first = 'open();'): string {
  return `let port;
${before}
function open() { port = chrome.runtime.connect(); }
${first}
port.onMessage.addListener(handle);
port.onDisconnect.addListener(() => { ${body} });`;
}

/** A component whose port is a state that its own end replaces. */
function component(effects: string, replace = 'setPort(chrome.runtime.connect());', before = ''): string {
  return `function Card(props) {
  const [port, setPort] = useState(() => chrome.runtime.connect());
  const [items, setItems] = useState([]);
  ${before}
  useEffect(() => {
    const reconnect = () => { ${replace} };
    port.onDisconnect.addListener(reconnect);
    return () => port.onDisconnect.removeListener(reconnect);
  }, [port]);
  ${effects}
}`;
}

/** A function that opens the port and returns it, which is run again when the port has ended. */
function returning(again: string, before = '', first = 'connect();'): string {
  return `${before}
let port;
function connect() { port = chrome.runtime.connect({ name: 'feed' }); return port; }
${first}
port.onMessage.addListener(show);
port.onDisconnect.addListener(() => ${again});`;
}

runRule(rule, {
  valid: [
    // Whoever runs the function gets the port from it.
    returning(
      'setTimeout(() => attach(connect()), 1000)',
      'function attach(feed) { feed.onMessage.addListener(show); }',
    ),
    returning('{ const feed = connect(); feed.onMessage.addListener(show); }'),
    returning('{ const { onMessage } = connect(); onMessage.addListener(show); }'),
    returning('connect().onMessage.addListener(show)'),
    returning('attachAll(connect())', "import { attachAll } from './attach.js';"),
    returning('{ connect().then(listen); }').replace('function connect', 'async function connect'),
    returning('{ delay(500).then(connect).then(listen); }'),
    returning('{ retry(connect); }', "import { retry } from './retry.js';"),
    returning('{ attach(again()); }', 'const again = () => connect();'),
    reconnecting('attach(again());', 'function again() { port = chrome.runtime.connect(); return port; }'),
    reconnecting('attach((port = chrome.runtime.connect()));', "import { attach } from './attach.js';"),
    // Effects that run again for each port.
    component(''),
    component('useEffect(() => { port.onMessage.addListener(handle); }, [port, items]);'),
    component('useEffect(() => { port.onMessage.addListener(handle); });'),
    component('useEffect(() => { port.onMessage.addListener(handle); }, dependencies);'),
    component('useEffect(() => { port.onMessage.addListener(handle); }, [...all]);'),
    // What they depend on may change together with the port.
    component('useEffect(() => { port.onMessage.addListener(handle); }, [port.name]);'),
    component('useEffect(() => { port.onMessage.addListener(handle); }, [props.id]);'),
    component(
      'useEffect(() => { port.onMessage.addListener(handle); }, [client]);',
      undefined,
      'const client = useMemo(() => new Client(port), [port]);',
    ),
    component(
      'useEffect(() => { port.onMessage.addListener(handle); }, [items]);',
      'setPort(chrome.runtime.connect()); setItems([]);',
    ),
    component(
      'useEffect(() => { port.onMessage.addListener(handle); }, [items]);',
      'setPort(chrome.runtime.connect()); reset();',
      'const reset = () => setItems([]);',
    ),
    component(
      'useEffect(() => { setItems([]); }, [port]); useEffect(() => { port.onMessage.addListener(handle); }, [items]);',
    ),
    // The port is not replaced, or by one that has its listeners.
    component('useEffect(() => { port.onMessage.addListener(handle); }, []);', 'props.onClose();'),
    component('useEffect(() => { port.onMessage.addListener(handle); }, []);', 'setPort(null);'),
    component(
      'useEffect(() => { port.onMessage.addListener(handle); }, []);',
      'const next = chrome.runtime.connect(); next.onMessage.addListener(handle); setPort(next);',
    ),
    // Not a port, not a state.
    `function Card() { const [port, setPort] = useState(() => io.connect());
       useEffect(() => { port.onMessage.addListener(handle); port.onDisconnect.addListener(() => setPort(io.connect())); }, []); }`,
    `function Card({ port, setPort }) { useEffect(() => { port.onMessage.addListener(handle); port.onDisconnect.addListener(() => setPort(chrome.runtime.connect())); }, []); }`,
    `function watch() { const [port, setPort] = useState(() => chrome.runtime.connect());
       listen(() => { port.onMessage.addListener(handle); setPort(chrome.runtime.connect()); }, []); }`,
    // One function connects and attaches.
    `let port;
     function connect() {
       port = chrome.runtime.connect();
       port.onMessage.addListener(handle);
       port.onDisconnect.addListener(() => setTimeout(connect, 1000));
     }
     connect();`,
    `const handlers = []; let port;
     function connect() {
       port = chrome.runtime.connect();
       port.onDisconnect.addListener(() => setTimeout(connect, 500));
       handlers.forEach((handler) => port.onMessage.addListener(handler));
     }
     connect();
     const bridge = { listen(fn) { port.onMessage.addListener(fn); handlers.push(fn); } };`,
    // Attached again where it connects again.
    reconnecting(
      'setTimeout(() => { port = chrome.runtime.connect(); port.onMessage.addListener(handle); port.onDisconnect.addListener(close); }, 700);',
    ),
    reconnecting(
      'const next = chrome.runtime.connect(); next.onMessage.addListener(handle); next.onDisconnect.addListener(close); port = next;',
    ),
    reconnecting(
      'port = chrome.runtime.connect(); attach(port);',
      'function attach(p) { p.onMessage.addListener(handle); }',
    ),
    reconnecting(
      'port = chrome.runtime.connect(); attach();',
      'function attach() { port.onMessage.addListener(handle); }',
    ),
    reconnecting(
      'port = chrome.runtime.connect(); setTimeout(attach);',
      'function attach() { port.onMessage.addListener(handle); }',
    ),
    reconnecting(
      'port = chrome.runtime.connect(); again();',
      'function again() { attach(); } function attach() { port.onMessage.addListener(handle); }',
    ),
    // Code elsewhere gets the new port.
    `import { attach } from './attach.js'; ${reconnecting('port = chrome.runtime.connect(); attach(port);')}`,
    `import { attach } from './attach.js'; ${reconnecting('const next = chrome.runtime.connect(); attach(next); port = next;')}`,
    // The caller attaches.
    reconnecting(
      'renew(); port.onMessage.addListener(handle);',
      'function renew() { port = chrome.runtime.connect(); }',
    ),
    reconnecting(
      'again();',
      'function renew() { port = chrome.runtime.connect(); } function again() { renew(); port.onMessage.addListener(handle); }',
    ),
    // Somebody is told of the new port, and listeners are added on events.
    reconnecting(
      'port = chrome.runtime.connect(); emitter.emit("reconnected");',
      'emitter.on("reconnected", () => { port.onMessage.addListener(handle); });',
    ),
    // The object that holds the port may see to it.
    `class Client {
       constructor() { this.port = chrome.runtime.connect(); this.port.onMessage.addListener(handle);
         this.port.onDisconnect.addListener(() => { this.port = chrome.runtime.connect(); this.attach(); }); }
     }`,
    // No listeners that could be lost.
    `let port = chrome.runtime.connect(); function again() { port = chrome.runtime.connect(); }`,
    `let port = chrome.runtime.connect(); setTimeout(() => { port.onMessage.addListener(handle); }, 10); function again() { port = chrome.runtime.connect(); }`,
    // Each request adds its own.
    `let port = chrome.runtime.connect();
     function ask() { port.onMessage.addListener(answer); port.postMessage(1); }
     function again() { port = chrome.runtime.connect(); }`,
    // Another variable, another object.
    `${open} let other; function more() { other = chrome.runtime.connect(); }`,
    `${open} function more() { const port = chrome.runtime.connect(); port.postMessage(1); }`,
    `${open} port.onDisconnect.addListener(() => { port = null; });`,
    `class A { open() { this.port = chrome.runtime.connect(); this.port.onMessage.addListener(handle); } }
     class B { open() { this.port = chrome.runtime.connect(); } }`,
    // Opened once, here or there.
    `let port;
     function listen() { port = chrome.runtime.connect({ name: 'a' }); port.onMessage.addListener(handle); }
     function post() { port = chrome.runtime.connect({ name: 'b' }); port.postMessage(1); }`,
    // A function that opens the port, and is run again: whoever runs it attaches.
    opening('open(); port.onMessage.addListener(handle);'),
    opening('start();', 'function start() { open(); port.onMessage.addListener(handle); } start();', ''),
    opening('open(); attach();', 'function attach() { port.onMessage.addListener(handle); }'),
    opening('open(); attach(port);', "import { attach } from './attach.js';"),
    opening('again();', 'function again() { open(); port.onMessage.addListener(handle); }'),
    opening('port = null;'),
    // It attaches what must be heard again.
    opening('open();').replace('connect();', 'connect(); port.onMessage.addListener(handle);'),
    opening('open();').replace('connect();', 'connect(); attach(port);'),
    // Another module, which shares the variable, may attach.
    opening('open(); renew();', "import { renew } from './feed.js'; export { port };"),
    opening('open(); renew();', "import { renew } from './feed.js';").replace('let port', 'export let port'),
    `import { listen } from './feed.js'; export const state = { port: null };
     function open() { state.port = chrome.runtime.connect(); }
     open(); state.port.onMessage.addListener(handle);
     state.port.onDisconnect.addListener(() => { open(); listen(); });`,
    opening('open(); renew();', "import { renew } from './feed.js'; export const getPort = () => port;"),
    opening(
      'open(); renew();',
      "import { renew } from './feed.js'; export default { get port() { return port; } };",
    ),
    opening('open(); feed.renew();', "import * as feed from './feed.js'; export const getPort = () => port;"),
    opening(
      'open(); renew();',
      "import { renew } from './feed.js'; function current() { return port; } const api = { current }; export { api };",
    ),
    opening(
      'open(); renew();',
      "const { renew } = require('./feed.js'); module.exports = { getPort: () => port };",
    ),
    opening('open(); renew();', "const { renew } = require('./feed.js'); exports.getPort = () => port;"),
    // Not because the port has ended, or nobody listens.
    opening('close();', 'button.onclick = () => open();'),
    `let port; function open() { port = chrome.runtime.connect(); } open();
     chrome.runtime.connect().onDisconnect.addListener(() => open());`,
    // Not ports.
    `let socket = io.connect(); socket.onMessage.addListener(handle); socket.onDisconnect.addListener(() => { socket = io.connect(); });`,
  ],
  invalid: [
    // Nobody gets what the function returns.
    { code: returning('connect()'), errors: [{ messageId: 'lost', line: 6, data: { name: 'port' } }] },
    { code: returning('{ void connect(); }'), errors: [{ messageId: 'lost', line: 6 }] },
    { code: returning('{ timer = setTimeout(connect, 1000); }'), errors: [{ messageId: 'lost', line: 6 }] },
    { code: returning('setTimeout(() => connect(), 1000)'), errors: [{ messageId: 'lost', line: 6 }] },
    {
      code: returning('{ await connect(); }').replace('(() => {', '(async () => {'),
      errors: [{ messageId: 'lost', line: 6 }],
    },
    {
      code: returning('{ again(); }', 'const again = () => wanted && connect();'),
      errors: [{ messageId: 'lost', line: 1 }],
    },
    {
      // What is exported gives nobody the port.
      code: opening(
        'open(); renew();',
        "import { renew } from './feed.js'; export const send = (message) => port.postMessage(message); export function start() { open(); }",
      ),
      errors: [{ messageId: 'lost', line: 6 }],
    },
    {
      code: opening('console.log("again"); open();'),
      errors: [{ messageId: 'lost', line: 6, data: { name: 'port' } }],
    },
    {
      // What another module does has no part in a variable that it does not see.
      code: opening('open(); renew();', "import { renew } from './feed.js'; export { open };"),
      errors: [{ messageId: 'lost', line: 6 }],
    },
    {
      code: opening('console.log("again"); open();', 'export { port };'),
      errors: [{ messageId: 'lost', line: 6 }],
    },
    { code: opening('setTimeout(open, 1000);'), errors: [{ messageId: 'lost', line: 6 }] },
    {
      code: opening('later();', 'function later() { setTimeout(() => { open(); }, wait); }'),
      errors: [{ messageId: 'lost', line: 2 }],
    },
    {
      // One function for two browsers.
      code: opening('open();').replace(
        'port = chrome.runtime.connect();',
        "if (typeof browser === 'undefined') { port = chrome.runtime.connect(); } else { port = browser.runtime.connect(); }",
      ),
      errors: [{ messageId: 'lost', line: 6 }],
    },
    {
      code: `class Client {
  constructor() {
    this.open();
    this.port.onMessage.addListener(handle);
    this.port.onDisconnect.addListener(() => this.open());
  }
  open() { this.port = browser.runtime.connect({ name: 'client' }); }
}`,
      errors: [{ messageId: 'lost', line: 5, data: { name: 'this.port' } }],
    },
    {
      code: component('useEffect(() => { port.onMessage.addListener(handle); }, [items]);'),
      errors: [
        {
          message:
            'This effect does not run again when `setPort` puts a new port into `port`: its listeners stay on the old port, and whatever arrives on the new one is lost. Add `port` to its dependencies.',
          suggestions: [
            {
              messageId: 'addDependency',
              data: { name: 'port' },
              output: component('useEffect(() => { port.onMessage.addListener(handle); }, [items, port]);'),
            },
          ],
        },
      ],
    },
    {
      code: component('React.useLayoutEffect(() => { port.onMessage.addListener(handle); }, []);'),
      errors: [
        {
          messageId: 'staleEffect',
          suggestions: [
            {
              messageId: 'addDependency',
              output: component(
                'React.useLayoutEffect(() => { port.onMessage.addListener(handle); }, [port]);',
              ),
            },
          ],
        },
      ],
    },
    {
      // Where the state begins empty, it never listens at all.
      code: `function Card() { const [port, setPort] = React.useState(null); const last = useRef(0);
  useEffect(() => { setPort(chrome.runtime.connect()); }, []);
  useEffect(() => { port?.onMessage.addListener((message) => { last.current = message; }); }, [last,]); }`,
      errors: [
        {
          messageId: 'staleEffect',
          line: 3,
          suggestions: [
            {
              messageId: 'addDependency',
              output: `function Card() { const [port, setPort] = React.useState(null); const last = useRef(0);
  useEffect(() => { setPort(chrome.runtime.connect()); }, []);
  useEffect(() => { port?.onMessage.addListener((message) => { last.current = message; }); }, [last, port,]); }`,
            },
          ],
        },
      ],
    },
    {
      code: reconnecting('port = chrome.runtime.connect();'),
      errors: [
        {
          message:
            '`port` gets a new port here, but its listeners stay on the old one: whatever arrives on the new port is lost. Add them again, best in one function that connects and adds them.',
          line: 3,
        },
      ],
    },
    {
      code: reconnecting('setTimeout(() => { const next = chrome.runtime.connect(); port = next; }, 100);'),
      errors: [{ messageId: 'lost', line: 3 }],
    },
    {
      code: reconnecting(
        'setTimeout(renew, 100);',
        'function renew() { port = chrome.runtime.connect(); log("again"); }',
      ),
      errors: [{ messageId: 'lost', line: 4 }],
    },
    {
      // Listeners that are added on other events come too late for the new port, or never.
      code: reconnecting(
        'port = chrome.runtime.connect();',
        'addEventListener("message", () => { port.onMessage.addListener(other); });',
      ),
      errors: [{ messageId: 'lost' }],
    },
    {
      code: `let port = chrome.runtime.connect();
export const background = {
  send(message) {
    try {
      port.postMessage(message);
    } catch {
      port = chrome.runtime.connect();
      background.send(message);
    }
  },
};
port.onMessage.addListener(handle);`,
      errors: [{ messageId: 'lost', line: 7 }],
    },
    {
      code: `function pair(port, tab) {
  port.proxy = chrome.tabs.connect(tab);
  const closed = () => { port.proxy = chrome.tabs.connect(tab); };
  port.proxy.onMessage.addListener((message) => port.postMessage(message));
  port.proxy.onDisconnect.addListener(closed);
}
chrome.runtime.onConnect.addListener((port) => pair(port, 1));`,
      errors: [{ messageId: 'lost', line: 3, data: { name: 'port.proxy' } }],
    },
    {
      code: `class Client {
  constructor() {
    this.port = browser.runtime.connect();
    this.port.onMessage.addListener(this.handle);
    this.port.onDisconnect.addListener(() => this.reconnect());
  }
  reconnect() { this.port = browser.runtime.connect(); }
}`,
      errors: [{ messageId: 'lost', line: 7, data: { name: 'this.port' } }],
    },
    {
      code: `${open}
function attach() { port.onDisconnect.addListener(close); }
attach();
function restart() { port.disconnect(); port = chrome.runtime.connect(); port.postMessage('hello'); }`,
      errors: [{ messageId: 'lost', line: 5 }],
    },
  ],
});

import rule from '../../rules/no-unbound-port-method.ts';
import { runRule } from './rule-tester.ts';

const open = 'const port = chrome.runtime.connect();';

runRule(rule, {
  valid: [
    `${open} const send = port.postMessage; port.postMessage = (m) => Reflect.apply(send, port, [m]);`,
    `${open} port.postMessage(1);`,
    `${open} items.forEach((item) => port.postMessage(item));`,
    `${open} items.forEach(port.postMessage.bind(port));`,
    `${open} items.forEach(port.postMessage, port);`,
    `${open} Reflect.apply(port.postMessage, port, [1]);`,
    `${open} port.postMessage.call(port, 1);`,
    `${open} port.postMessage.apply(port, args);`,
    // Given together with its port.
    `${open} const send = tie(port.postMessage, port);`,
    // Only looked at.
    `${open} if (port.postMessage) port.postMessage(1);`,
    `${open} typeof port.postMessage === 'function';`,
    `${open} expect(port.postMessage).toHaveBeenCalledWith(1);`,
    `${open} assert.ok(port.postMessage);`,
    `${open} vi.mocked(port.postMessage).mockReset();`,
    `${open} isFunction(port.postMessage);`,
    `${open} console.log(port.postMessage);`,
    `${open} expect(spy).toBe(port.postMessage);`,
    `${open} expect(channel).toEqual(expect.objectContaining({ send: port.postMessage }));`,
    `${open} function save() { return { send: port.postMessage }; } save().send.apply(port, [1]);`,
    // Kept to be called with the port, or replaced.
    `${open} const original = port.postMessage; port.postMessage = function (...args) { original.apply(port, args); };`,
    `${open} const send = port.postMessage.bind(port); send(1);`,
    `${open} const send = port.postMessage;`,
    `${open} port.postMessage = () => {};`,
    `${open} const saved = { send: port.postMessage }; saved.send.call(port, 1);`,
    `${open} const saved = { send: port.postMessage };`,
    `${open} const copy = { postMessage: port.postMessage }; copy.postMessage(1);`,
    // Destructured, and given its port.
    `${open} const { postMessage } = port; postMessage.call(port, 1);`,
    `${open} const { name, sender } = port; use(name, sender);`,
    `${open} const { postMessage } = port;`,
    // Other things have methods of this name.
    'const worker = new Worker("w.js"); const { postMessage } = worker; postMessage(1);',
    'const { port1 } = new MessageChannel(); items.forEach(port1.postMessage);',
    'items.forEach(window.postMessage);',
    'function f(port) { items.forEach(port.postMessage); }',
    'const observer = new MutationObserver(f); addEventListener("pagehide", observer.disconnect);',
    'items.forEach(chrome.runtime.connect().name);',
  ],
  invalid: [
    {
      code: `${open} items.forEach(port.postMessage);`,
      errors: [
        {
          message:
            "A port's postMessage called without its port throws `Illegal invocation` in Chrome. Wrap it in a function that calls port.postMessage, or bind it.",
          column: 54,
          suggestions: [
            {
              messageId: 'wrap',
              output: `${open} items.forEach((message) => port.postMessage(message));`,
            },
          ],
        },
      ],
    },
    {
      code: `${open} const { postMessage } = port; postMessage({ type: 'a' });`,
      errors: [
        {
          message:
            "A port's postMessage called without its port throws `Illegal invocation` in Chrome. Wrap it in a function that calls port.postMessage, or bind it.",
          suggestions: [
            {
              messageId: 'wrap',
              output: `${open} const postMessage = (message) => port.postMessage(message); postMessage({ type: 'a' });`,
            },
          ],
        },
      ],
    },
    {
      code: `${open} const { postMessage: send } = port; button.addEventListener('click', send);`,
      errors: [
        {
          messageId: 'unbound',
          suggestions: [
            {
              messageId: 'wrap',
              output: `${open} const send = (message) => port.postMessage(message); button.addEventListener('click', send);`,
            },
          ],
        },
      ],
    },
    {
      // A pattern that takes more is left to its author.
      code: `${open} const { name, disconnect } = port; use(name); setTimeout(disconnect, 100);`,
      errors: [
        {
          message:
            "A port's disconnect called without its port throws `Illegal invocation` in Chrome. Wrap it in a function that calls port.disconnect, or bind it.",
          suggestions: [],
        },
      ],
    },
    {
      code: `chrome.runtime.onConnect.addListener(({ postMessage }) => { postMessage(1); });`,
      errors: [
        {
          message:
            "A port's postMessage called without its port throws `Illegal invocation` in Chrome. Wrap it in a function that calls postMessage of the port, or bind it.",
        },
      ],
    },
    {
      code: `chrome.runtime.onConnect.addListener(({ name, postMessage }) => { postMessage(name); });`,
      errors: [{ messageId: 'unbound' }],
    },
    {
      code: `${open} const send = port.postMessage; send(1);`,
      errors: [
        {
          messageId: 'unbound',
          suggestions: [
            {
              messageId: 'wrap',
              output: `${open} const send = (message) => port.postMessage(message); send(1);`,
            },
          ],
        },
      ],
    },
    {
      code: `chrome.runtime.onConnect.addListener((port) => { const other = chrome.tabs.connect(1);
  port.onMessage.addListener(other.postMessage);
  other.onDisconnect.addListener(port.disconnect);
});`,
      errors: [
        { messageId: 'unbound', line: 2, suggestions: 1 },
        {
          messageId: 'unbound',
          line: 3,
          suggestions: [
            {
              messageId: 'wrap',
              output: `chrome.runtime.onConnect.addListener((port) => { const other = chrome.tabs.connect(1);
  port.onMessage.addListener(other.postMessage);
  other.onDisconnect.addListener(() => port.disconnect());
});`,
            },
          ],
        },
      ],
    },
    {
      code: `class Client { constructor() { this.port = chrome.runtime.connect(); } start() { poll().then(this.port.postMessage); } }`,
      errors: [
        {
          messageId: 'unbound',
          suggestions: [
            {
              messageId: 'wrap',
              output: `class Client { constructor() { this.port = chrome.runtime.connect(); } start() { poll().then((message) => this.port.postMessage(message)); } }`,
            },
          ],
        },
      ],
    },
    {
      code: `${open} bridge.onmessage = port.postMessage;`,
      errors: [{ messageId: 'unbound', suggestions: 1 }],
    },
    {
      code: `${open} const wire = { send: port.postMessage }; wire.send(1);`,
      errors: [{ messageId: 'unbound', suggestions: 1 }],
    },
    {
      code: `${open} export const channel = () => ({ send: port.postMessage, close: () => port.disconnect() });`,
      errors: [{ messageId: 'unbound', suggestions: 1 }],
    },
    {
      code: `chrome.runtime.onConnect.addListener((port) => { handler({ port }, { send: port.postMessage }); });`,
      errors: [{ messageId: 'unbound', suggestions: 1 }],
    },
    {
      code: `${open} const post = withSerializer(serializer)(port.postMessage);`,
      errors: [{ messageId: 'unbound', suggestions: 1 }],
    },
    {
      code: `${open} const view = <Panel onSend={port.postMessage} />;`,
      errors: [{ messageId: 'unbound', suggestions: 1 }],
    },
  ],
});

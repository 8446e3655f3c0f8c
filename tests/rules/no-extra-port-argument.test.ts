import rule from '../../rules/no-extra-port-argument.ts';
import { runRule, typescript } from './rule-tester.ts';

const open = 'const port = chrome.runtime.connect();';

runRule(rule, {
  valid: [
    'chrome.runtime.connect().onMessage.addListener((message, port, count = 1) => { use(count); });',
    `${open} port.postMessage({ type: 'a' });`,
    `${open} port.postMessage();`,
    `${open} port.postMessage(message, undefined);`,
    `${open} port.postMessage(message, void 0);`,
    `${open} port.postMessage(...args);`,
    `${open} port.postMessage(message, ...rest);`,
    // Other things post with more arguments.
    'window.postMessage(message, "*");',
    'const worker = new Worker("w.js"); worker.postMessage(message, [buffer]);',
    'const { port1 } = new MessageChannel(); port1.postMessage(message, [buffer]);',
    'function send(port) { port.postMessage(message, [buffer]); }',
    'channel.onMessage.addListener((type, data, reply) => reply(data)); channel.postMessage("a", {});',
    // A wrapper's method of the same name.
    `class Channel { constructor() { this.port = chrome.runtime.connect(); }
       postMessage(type, data) { this.port.postMessage({ type, data }); } }
     new Channel().postMessage('a', {});`,
    // The parameters that there are.
    `${open} port.onMessage.addListener(() => {});`,
    `${open} port.onMessage.addListener((message) => {});`,
    `${open} port.onMessage.addListener((message, sender) => { ports.set(message.id, sender); });`,
    `${open} port.onMessage.addListener((...args) => handle(...args));`,
    `${open} port.onMessage.addListener((message, port, ...rest) => {});`,
    `${open} port.onDisconnect.addListener((port) => {});`,
    `${open} port.onDisconnect.addListener(() => {});`,
    // The same function answers runtime.onMessage, where there are three.
    `${open}
     function handle(message, sender, sendResponse) { sendResponse(1); }
     port.onMessage.addListener(handle);
     chrome.runtime.onMessage.addListener(handle);`,
    // Called by others as well.
    `${open}
     function closed(port, reason) { log(reason); }
     port.onDisconnect.addListener(closed);
     export function close() { closed(port, 'done'); }`,
    `${open} export function closed(port, reason) {} port.onDisconnect.addListener(closed);`,
    `${open} function closed(port, reason) {} port.onDisconnect.addListener(closed); export { closed };`,
    // Bound arguments come first.
    `${open} function on(id, message, port) {} port.onMessage.addListener(on.bind(null, id));`,
    `${open} port.onMessage.addListener(function (id, message, port) {}.bind(null, id));`,
    // A function that something else wraps.
    `${open} port.onMessage.addListener(debounce((message, port, extra) => {}));`,
    // The second parameter given on, or replaced.
    `${open} port.onMessage.addListener((message, sendResponse) => handle(message, sendResponse));`,
    `${open} port.onMessage.addListener((message, done) => { done = () => {}; done(); });`,
    `${open} port.onMessage.addListener((message, port) => port.postMessage(1));`,
    typescript({ code: `${open} port.onDisconnect.addListener(function (this: void, port) {});` }),
    // runtime.onMessage has three.
    'chrome.runtime.onMessage.addListener((message, sender, sendResponse) => sendResponse(1));',
    'addEventListener("message", (event, a, b) => {});',
  ],
  invalid: [
    {
      code: `${open} port.postMessage(message, [buffer]);`,
      errors: [
        {
          message:
            "A port's postMessage takes the message only: browsers ignore this list and transfer nothing. Remove it: a message is always copied.",
          column: 66,
          suggestions: [{ messageId: 'removeArgument', output: `${open} port.postMessage(message);` }],
        },
      ],
    },
    {
      code: `chrome.runtime.onConnect.addListener((port) => {
  port.postMessage({ get: 'all' }, (answer) => show(answer));
});`,
      errors: [
        {
          messageId: 'callback',
          suggestions: [
            {
              messageId: 'removeArgument',
              output: `chrome.runtime.onConnect.addListener((port) => {
  port.postMessage({ get: 'all' });
});`,
            },
          ],
        },
      ],
    },
    {
      // What is left out may have an effect of its own.
      code: `${open} port.postMessage(message, makeList());`,
      errors: [{ messageId: 'extraArgument', suggestions: [] }],
    },
    {
      code: `${open} function send(event, payload, transferable) { port.postMessage({ event, payload }, transferable,); }`,
      errors: [
        {
          messageId: 'extraArgument',
          suggestions: [
            {
              messageId: 'removeArgument',
              output: `${open} function send(event, payload, transferable) { port.postMessage({ event, payload },); }`,
            },
          ],
        },
      ],
    },
    {
      code: `${open} port.onMessage.addListener((message, sender, sendResponse) => { sendResponse({ ok: true }); });`,
      errors: [
        {
          message:
            "A port's onMessage listener gets the message and the port, so this parameter is always undefined. Answer with postMessage of the port.",
          suggestions: [],
        },
      ],
    },
    {
      code: `${open} port.onMessage.addListener(function (message, sender, sendResponse) {}.bind(this));`,
      errors: [
        {
          messageId: 'extraParameter',
          suggestions: [
            {
              messageId: 'removeParameter',
              output: `${open} port.onMessage.addListener(function (message, sender) {}.bind(this));`,
            },
          ],
        },
      ],
    },
    {
      code: `${open}
const on = (message, port, extra) => { use(extra); };
port.onMessage.addListener(on);
port.onMessage.removeListener(on);`,
      errors: [{ messageId: 'extraParameter', line: 2, suggestions: [] }],
    },
    {
      code: `${open} port.onDisconnect.addListener((port, reason) => { log(reason); });`,
      errors: [
        {
          message:
            "A port's onDisconnect listener gets the port, so this parameter is always undefined. Leave it out.",
        },
      ],
    },
    {
      code: `${open} port.onMessage.addListener((message, sendResponse) => { sendResponse({ ok: true }); });`,
      errors: [
        {
          message:
            "The second argument of a port's onMessage listener is the port, so calling it throws. Answer with `sendResponse.postMessage(…)`.",
          suggestions: [
            {
              messageId: 'postInstead',
              output: `${open} port.onMessage.addListener((message, sendResponse) => { sendResponse.postMessage({ ok: true }); });`,
            },
          ],
        },
      ],
    },
    typescript({
      code: `function on(port: chrome.runtime.Port) { port.postMessage(1, []); }`,
      errors: [
        {
          messageId: 'transferList',
          suggestions: [
            {
              messageId: 'removeArgument',
              output: 'function on(port: chrome.runtime.Port) { port.postMessage(1); }',
            },
          ],
        },
      ],
    }),
  ],
});

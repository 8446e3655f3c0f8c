// A table of handlers, by the type of a message.
import 'webext-ports/globals';

type Message = { type: 'ping' } | { type: 'add'; a: number; b: number };
const handlers: { [T in Message['type']]: (message: Extract<Message, { type: T }>) => unknown } = {
  ping: () => 'pong',
  add: ({ a, b }) => a + b,
};
chrome.runtime.onConnect.addListener((port) => {
  port.onMessage.addListener((message: Message) => {
    const handle = handlers[message.type] as (message: Message) => unknown;
    port.postMessage({ result: handle(message) });
  });
});

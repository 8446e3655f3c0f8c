// A table of handlers by the message's type.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

interface Messages {
  open: { url: string };
  close: { id: number };
}
type Message = { [K in keyof Messages]: { type: K } & Messages[K] }[keyof Messages];
const handlers: { [K in keyof Messages]: (message: Messages[K], port: Port) => void } = {
  open: ({ url }, port) => port.postMessage({ opened: url }),
  close: async ({ id }) => {
    await Promise.resolve(id);
  },
};
chrome.runtime.onConnect.addListener((port) => {
  port.onMessage.addListener((message: Message) => {
    if (message.type === 'open') handlers.open(message, port);
    else handlers.close(message, port);
  });
  port.onMessage.addListener((message: any, from) => handlers[message.type as keyof Messages](message, from));
});

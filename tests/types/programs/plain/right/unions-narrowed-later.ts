// A discriminated union, sent whole.
import 'webext-ports/globals';

type Message = { type: 'add'; item: { id: number } } | { type: 'remove'; id: number } | { type: 'clear' };
const port = chrome.runtime.connect();
export function dispatch(message: Message) {
  port.postMessage(message);
  if (message.type === 'add') port.postMessage(message.item);
}

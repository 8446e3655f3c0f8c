// A listener made for sendMessage: the second argument is the port, and no sender.
// Only in: globals; chrome; polyfill; wxt
// Since: TypeScript 5.4
import 'webext-ports/globals';
import type { MessageSender } from 'webext-ports';

function onMessage(message: unknown, sender: MessageSender) {
  console.log(message, sender.tab?.id);
}
// @ts-expect-error -- MessageSender
chrome.runtime.connect().onMessage.addListener(onMessage);

// Without strictFunctionTypes a listener may take less than arrives; with it, it may not.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

declare const port: Port<{ a: string } | { b: number }>;
// @ts-expect-error -- not assignable
port.onMessage.addListener((message: { a: string }) => console.log(message.a));

chrome.runtime.connect().onMessage.addListener((message) => {
  if (typeof message === 'object' && message !== null && 'type' in message) console.log(message.type);
  // @ts-expect-error -- unknown
  console.log(message.type);
  // @ts-expect-error -- unknown
  const { type } = message;
});

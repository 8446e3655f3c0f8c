// A promise that is kept by the first message.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

export function next(port: Port): Promise<unknown> {
  return new Promise((resolve, reject) => {
    port.onMessage.addListener(resolve);
    port.onDisconnect.addListener(() => reject(new Error('closed')));
  });
}
next(chrome.runtime.connect()).then(console.log, console.error);

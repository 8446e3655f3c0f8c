// Promises around events.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

export const connected = (name: string) =>
  new Promise<Port>((resolve) => {
    chrome.runtime.onConnect.addListener(function listener(port) {
      if (port.name !== name) return;
      chrome.runtime.onConnect.removeListener(listener);
      resolve(port);
    });
  });
export const closed = (port: Port) =>
  new Promise<void>((resolve) => port.onDisconnect.addListener(() => resolve()));
export const first = (port: Port) => new Promise((resolve) => port.onMessage.addListener(resolve));
export const gone = (port: Port) => new Promise((resolve) => port.onDisconnect.addListener(resolve));
connected('a').then((port) => Promise.race([closed(port), first(port)]));

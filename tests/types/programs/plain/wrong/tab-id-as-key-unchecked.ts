// The id of a sender's tab may be undefined.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

const ports = new Map<number, Port>();
chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- undefined
  ports.set(port.sender.tab?.id, port);
});

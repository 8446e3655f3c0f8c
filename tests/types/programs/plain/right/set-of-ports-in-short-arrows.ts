// A set of ports, filled and emptied by arrows whose results nobody reads.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

const ports = new Set<Port>();
chrome.runtime.onConnect.addListener((port) => {
  ports.add(port);
  port.onDisconnect.addListener(() => ports.delete(port));
  port.onDisconnect.addListener((closed) => ports.delete(closed));
});
export const broadcast = (text: string) => ports.forEach((port) => port.postMessage(text));

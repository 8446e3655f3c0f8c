// Short arrows that change a list.
// Since: TypeScript 5.4
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

let ports: Port[] = [];
const queue: unknown[] = [];
chrome.runtime.onConnect.addListener((port) => {
  ports.push(port);
  port.onMessage.addListener((message) => queue.push(message));
  port.onDisconnect.addListener(() => (ports = ports.filter((other) => other !== port)));
  port.onDisconnect.addListener(() => ports.splice(ports.indexOf(port), 1));
  port.onDisconnect.addListener((gone) => delete (ports as any)[ports.indexOf(gone)]);
});

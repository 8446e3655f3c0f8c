// Ports of all protocols, in one map.
import 'webext-ports/globals';
import '../protocols.js';
import type { Port } from 'webext-ports';

const ports = new Map<string, Port>();
chrome.runtime.onConnect.addListener((port) => {
  ports.set(port.name, port);
  port.onDisconnect.addListener(() => ports.delete(port.name));
});

// The background keeps one port for each tab, and forgets those that are closed.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

const ports = new Map<number, Port>();
chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== 'content') return;
  const tabId = port.sender.tab?.id;
  if (tabId === undefined) return;
  ports.set(tabId, port);
  port.onDisconnect.addListener(() => {
    ports.delete(tabId);
  });
});
export function tell(tabId: number, text: string) {
  ports.get(tabId)?.postMessage({ text });
}

// An interface and a type that extend a port.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

interface TabPort extends Port {
  tabId: number;
}
type Counted = Port & { count: number };
const byTab = new Map<number, TabPort>();
chrome.runtime.onConnect.addListener((port) => {
  const tabId = port.sender.tab?.id ?? -1;
  byTab.set(tabId, Object.assign(port, { tabId }));
});
const counted: Counted = Object.assign(chrome.runtime.connect(), { count: 0 });
counted.count += 1;
counted.postMessage(counted.count);

// The background connects to the content script of a tab: only tabs.connect reaches it.
import type { Found } from '../protocols.js';

export function mark(tabId: number, words: string[]): Promise<Found> {
  return new Promise((resolve, reject) => {
    const port = chrome.tabs.connect(tabId, { name: 'marking', frameId: 0 });
    port.onMessage.addListener(({ found }) => {
      resolve(found);
      port.disconnect();
    });
    port.onDisconnect.addListener(() => {
      reject(new Error(chrome.runtime.lastError?.message ?? 'The page was closed.'));
    });
    port.postMessage({ words });
  });
}

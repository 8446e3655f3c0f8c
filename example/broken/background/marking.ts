// The background takes the wrong call to reach a content script.
import type { Found } from '../protocols.js';

export function mark(tabId: number, words: string[]): Promise<Found> {
  return new Promise((resolve) => {
    // reported: webext-ports/no-runtime-connect-to-content-script
    // reported: TS2769
    const port = chrome.runtime.connect(tabId, { name: 'marking', frameId: 0 });
    port.onMessage.addListener(({ found }) => {
      resolve(found);
    });
    port.postMessage({ words });
  });
}

// And that of tabs.connect.
import 'webext-ports/globals';

declare const tabId: number;
const port = chrome.tabs.connect(tabId, { name: 'a' });
// @ts-expect-error -- send [...map]
port.postMessage({ map: new Map() });

// A message of a name that follows a pattern.
import 'webext-ports/globals';
import '../protocols.js';

declare const tabId: number;
// @ts-expect-error -- number
chrome.tabs.connect(tabId, { name: `tab-${tabId}` }).postMessage({ scroll: '1' });

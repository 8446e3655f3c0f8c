// tabs.connect, to all frames, to one, to a document.
import 'webext-ports/globals';

declare const tabId: number;
chrome.tabs.connect(tabId).postMessage('hello');
chrome.tabs.connect(tabId, { name: 'highlight' }).postMessage({ words: ['a'] });
chrome.tabs.connect(tabId, { name: 'highlight', frameId: 0 }).disconnect();
chrome.tabs.connect(tabId, { frameId: 3 }).disconnect();

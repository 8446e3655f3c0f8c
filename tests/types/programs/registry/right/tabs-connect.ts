// tabs.connect, to a protocol whose receiver is a content script.
import 'webext-ports/globals';
import '../protocols.js';

declare const tabId: number;
const highlight = chrome.tabs.connect(tabId, { name: 'highlight', frameId: 0 });
highlight.postMessage({ words: ['a', 'b'] });
highlight.onMessage.addListener(({ count }) => console.log(count.toFixed()));

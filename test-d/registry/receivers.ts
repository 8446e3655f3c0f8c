// Where a protocol says who receives it, the call that cannot reach that context is an error.
import 'webext-ports/globals';
import './protocols.js';

declare const tabId: number;
chrome.tabs.connect(tabId, { name: 'highlight' });
chrome.runtime.connect({ name: 'settings' });

// @ts-expect-error -- use tabs.connect(tabId, { name: 'highlight' })
chrome.runtime.connect({ name: 'highlight' });
// @ts-expect-error -- use tabs.connect(tabId, { name: 'highlight' })
browser.runtime.connect({ name: 'highlight' });
// @ts-expect-error -- tabs.connect
chrome.runtime.connect(undefined, { name: 'highlight' });
// @ts-expect-error -- use runtime.connect({ name: 'settings' })
chrome.tabs.connect(tabId, { name: 'settings' });

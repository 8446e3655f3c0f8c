// runtime.connect to a protocol of a content script.
import 'webext-ports/globals';
import '../protocols.js';

// @ts-expect-error -- use tabs.connect(tabId, { name: 'highlight' })
chrome.runtime.connect({ name: 'highlight' });

// runtime.connect to a document.
import 'webext-ports/globals';

// @ts-expect-error -- use tabs.connect(tabId, { documentId })
chrome.runtime.connect({ name: 'a', documentId: 'A' });

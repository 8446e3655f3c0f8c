// runtime.connect with a tab's id that may be undefined.
import 'webext-ports/globals';

declare const tab: { id?: number };
// @ts-expect-error -- use tabs.connect(tabId, connectInfo)
chrome.runtime.connect(tab.id, { name: 'highlight' });

// runtime.connect with the id of a tab.
import 'webext-ports/globals';

declare const tabId: number;
// @ts-expect-error -- use tabs.connect
chrome.runtime.connect(tabId);

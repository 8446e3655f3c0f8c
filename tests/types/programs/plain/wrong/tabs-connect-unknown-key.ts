// A key that tabs.connect does not know.
import 'webext-ports/globals';

// @ts-expect-error -- windowId
chrome.tabs.connect(1, { name: 'a', windowId: 2 });

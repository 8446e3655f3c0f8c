// A key that connect does not know.
import 'webext-ports/globals';

// @ts-expect-error -- tabId
chrome.runtime.connect({ name: 'a', tabId: 1 });

// runtime.connect to a frame.
import 'webext-ports/globals';

// @ts-expect-error -- use tabs.connect(tabId, { frameId })
chrome.runtime.connect({ name: 'a', frameId: 0 });

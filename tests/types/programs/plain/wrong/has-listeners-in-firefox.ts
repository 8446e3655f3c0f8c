// hasListeners is not in every browser.
// Only in: browser.*
import 'webext-ports/globals';

// @ts-expect-error -- possibly 'undefined'
chrome.runtime.connect().onMessage.hasListeners();

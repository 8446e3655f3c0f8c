// connectNative without a name.
import 'webext-ports/globals';

// @ts-expect-error -- Expected 1
chrome.runtime.connectNative();

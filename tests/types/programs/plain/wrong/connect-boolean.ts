// connect with a boolean.
import 'webext-ports/globals';

// @ts-expect-error -- not assignable
chrome.runtime.connect(true);

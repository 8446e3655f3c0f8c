// A name that no browser takes.
// Not refused by: all overlays
import 'webext-ports/globals';

// @ts-expect-error -- is made of letters, digits, underscores and dots
chrome.runtime.connectNative('com.my-company.host');

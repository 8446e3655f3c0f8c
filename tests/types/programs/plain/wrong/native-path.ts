// A path is no name of a native application.
// Not refused by: all overlays
import 'webext-ports/globals';

// @ts-expect-error -- is made of letters
chrome.runtime.connectNative('/usr/bin/host');

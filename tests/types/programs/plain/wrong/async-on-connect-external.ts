// An async listener of onConnectExternal.
import 'webext-ports/globals';

// @ts-expect-error -- async
chrome.runtime.onConnectExternal.addListener(async (port) => {
  port.postMessage('a');
});

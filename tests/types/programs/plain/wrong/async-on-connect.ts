// An async listener of onConnect.
import 'webext-ports/globals';

// @ts-expect-error -- async
chrome.runtime.onConnect.addListener(async (port) => {
  port.postMessage('a');
});

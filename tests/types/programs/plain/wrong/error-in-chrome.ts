// Ports of chrome have no error.
// Only in: chrome.*
import 'webext-ports/globals';

chrome.runtime.connect().onDisconnect.addListener((port) => {
  // @ts-expect-error -- error
  console.log(port.error);
});

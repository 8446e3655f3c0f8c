// Ports of chrome have no error, on either side.
// Only in: chrome.*
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- error
  console.log(port.error?.message);
});

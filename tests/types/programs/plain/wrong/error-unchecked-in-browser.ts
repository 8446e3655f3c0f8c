// The error of a port may be null.
// Only in: browser.*
import 'webext-ports/globals';

chrome.runtime.connect().onDisconnect.addListener((port) => {
  // @ts-expect-error -- possibly
  console.log(port.error.message);
});

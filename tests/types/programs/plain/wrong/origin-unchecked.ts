// Not every browser tells the origin.
import 'webext-ports/globals';

chrome.runtime.onConnectExternal.addListener((port) => {
  // @ts-expect-error -- possibly 'undefined'
  console.log(port.sender.origin.length);
});

// What Chromium alone tells of a sender.
// Only in: browser.*
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- documentLifecycle
  console.log(port.sender.documentLifecycle);
});

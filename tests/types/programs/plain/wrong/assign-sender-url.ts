// What is told of the sender is not set.
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- read-only
  port.sender.url = 'a';
});

// A reply that is returned at the end.
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- reply with port.postMessage
  port.onMessage.addListener((message) => {
    console.log(message);
    return { received: message };
  });
});

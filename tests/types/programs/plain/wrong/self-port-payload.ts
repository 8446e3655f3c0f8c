// So does the port that a listener is given.
import 'webext-ports/globals';

chrome.runtime.connect().onMessage.addListener((message, port) => {
  // @ts-expect-error -- send [...set]
  port.postMessage({ message, seen: new Set() });
});

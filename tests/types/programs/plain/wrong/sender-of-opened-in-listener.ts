// Nor has the port that its listeners are given.
import 'webext-ports/globals';

chrome.runtime.connect().onMessage.addListener((_message, port) => {
  // @ts-expect-error -- sender
  console.log(port.sender);
});

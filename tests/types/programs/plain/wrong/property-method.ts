// A method in a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- JSON drops a function
  run() {},
  count: 1,
});

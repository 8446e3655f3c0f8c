// A symbol in a property.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- send a string
  key: Symbol.iterator,
  count: 1,
});

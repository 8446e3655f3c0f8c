// A Set in a property.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- send [...set]
  seen: new Set([1]),
  count: 1,
});

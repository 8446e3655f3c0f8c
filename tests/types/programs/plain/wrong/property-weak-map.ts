// A WeakMap.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- WeakMap
  cache: new WeakMap<object, number>(),
  count: 1,
});

// A bigint in a property.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- send String(value)
  id: 1n,
  count: 1,
});

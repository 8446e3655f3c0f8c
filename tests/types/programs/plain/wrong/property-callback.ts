// A callback in a property.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- JSON drops a function
  onDone: () => {},
  count: 1,
});

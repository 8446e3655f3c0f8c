// A Date in a property.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- send date.toISOString()
  at: new Date(),
  count: 1,
});

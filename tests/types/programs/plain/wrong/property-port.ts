// A port in a property.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- Port
  port,
  count: 1,
});

// Bytes in a property.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- Array.from(bytes)
  bytes: new Uint8Array(4),
  count: 1,
});

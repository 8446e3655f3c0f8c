// An Error that was caught, by its class.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
declare const error: TypeError;
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- message: error.message
  error,
  count: 1,
});

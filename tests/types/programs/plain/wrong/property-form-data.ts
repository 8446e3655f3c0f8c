// FormData.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- JSON
  form: new FormData(),
  count: 1,
});

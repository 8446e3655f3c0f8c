// Headers of an answer.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
declare const response: Response;
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- JSON
  headers: response.headers,
  count: 1,
});

// The caught error itself.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
Promise.reject(new TypeError('x')).catch((error: TypeError) => {
  // @ts-expect-error -- error.message
  port.postMessage({ ok: false, error });
});

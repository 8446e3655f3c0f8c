// postMessage gives no promise.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- then
port.postMessage({ a: 1 }).then(() => {});

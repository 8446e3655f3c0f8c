// postMessage taken off its port.
import 'webext-ports/globals';

const { postMessage } = chrome.runtime.connect();
// @ts-expect-error -- port.postMessage(message)
postMessage({ a: 1 });

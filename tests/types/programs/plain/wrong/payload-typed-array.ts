// A typed array as a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- send Array.from(bytes)
port.postMessage(new Uint8Array(4));

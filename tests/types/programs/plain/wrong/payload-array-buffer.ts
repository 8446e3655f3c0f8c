// An ArrayBuffer as a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- send Array.from(new Uint8Array(buffer))
port.postMessage(new ArrayBuffer(4));

// A function as a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- JSON drops a function: send data that says what to do
port.postMessage(() => {});

// postMessage in a variable of its own.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
const send = port.postMessage;
// @ts-expect-error -- port.postMessage(message)
send({ a: 1 });

// A Date as a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- JSON turns a Date into a string: send date.toISOString()
port.postMessage(new Date());

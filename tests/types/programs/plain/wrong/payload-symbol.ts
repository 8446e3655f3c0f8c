// A symbol as a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- JSON drops a symbol: send a string
port.postMessage(Symbol('a'));

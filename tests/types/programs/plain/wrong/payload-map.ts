// A Map as a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- JSON turns a Map into {}: send [...map]
port.postMessage(new Map([['a', 1]]));

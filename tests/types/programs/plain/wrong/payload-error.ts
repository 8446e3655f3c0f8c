// An Error as a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- JSON turns an Error into {}: send { name: error.name, message: error.message }
port.postMessage(new Error('no'));

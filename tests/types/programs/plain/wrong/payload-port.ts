// A port as a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- Port
port.postMessage(port);

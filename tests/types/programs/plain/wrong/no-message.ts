// postMessage without a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- Expected 1
port.postMessage();

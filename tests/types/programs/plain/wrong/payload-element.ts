// An element as a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- DOM node
port.postMessage(document.body);

// A RegExp as a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- send regexp.source and regexp.flags
port.postMessage(/a/g);

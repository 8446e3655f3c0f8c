// An array as a reply.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- reply with port.postMessage
port.onMessage.addListener(() => [1, 2]);

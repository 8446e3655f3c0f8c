// A reply that is returned.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- reply with port.postMessage
port.onMessage.addListener(() => ({ ok: true }));

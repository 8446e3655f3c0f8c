// A port has no sendMessage.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- sendMessage
port.sendMessage({ a: 1 });

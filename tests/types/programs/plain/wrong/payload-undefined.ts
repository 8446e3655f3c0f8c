// undefined as a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- JSON has no undefined: send null
port.postMessage(undefined);

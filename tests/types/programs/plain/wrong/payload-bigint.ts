// A bigint as a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- send String(value)
port.postMessage(10n);

// A URL as a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- send url.href
port.postMessage(new URL('https://example.org'));

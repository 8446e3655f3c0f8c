// Undefined by hand.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
let last: string | undefined;
// @ts-expect-error -- send null
port.postMessage(last);
last = 'a';

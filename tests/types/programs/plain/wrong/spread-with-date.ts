// A Date that a spread brought.
import 'webext-ports/globals';

const stamp = { at: new Date(), by: 'me' };
const port = chrome.runtime.connect();
// @ts-expect-error -- send date.toISOString()
port.postMessage({ type: 'stamp', ...stamp });

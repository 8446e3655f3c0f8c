// A Set as a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- JSON turns a Set into {}: send [...set]
port.postMessage(new Set(['a']));

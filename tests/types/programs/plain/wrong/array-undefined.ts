// A hole made of undefined.
import 'webext-ports/globals';

chrome.runtime.connect().postMessage({
  // @ts-expect-error -- JSON turns undefined in an array into null: send null
  list: [1, undefined, 2],
});

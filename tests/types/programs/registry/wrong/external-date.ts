// Another extension gets no Date either.
// Only in: globals
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.onConnectExternal.addListener((port) => {
  // @ts-expect-error -- send date.toISOString()
  port.postMessage({ at: new Date() });
});

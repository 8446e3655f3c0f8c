// A project that clones copies no symbol.
import 'webext-ports/globals';
import '../settings.js';

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- structured clone cannot copy a symbol
  if (port.name !== 'visits') return port.postMessage(Symbol('a'));
});

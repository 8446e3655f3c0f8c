// A name that no port has.
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- no overlap
  if (port.name === 'fed') port.disconnect();
});

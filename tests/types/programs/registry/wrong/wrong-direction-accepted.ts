// A message of the other direction, on the accepting side.
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- "unsubscribe"
  if (port.name === 'feed') port.postMessage({ type: 'unsubscribe' });
});

// What is left when all names are ruled out sends no Date.
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.onConnect.addListener((port) => {
  if (port.name === 'feed' || port.name === 'log' || port.name === 'highlight' || port.name === 'settings')
    return;
  // @ts-expect-error -- not assignable
  port.postMessage({ at: new Date() });
});

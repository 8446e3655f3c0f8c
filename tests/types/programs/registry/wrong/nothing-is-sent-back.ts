// A protocol that sends nothing back.
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- never
  if (port.name === 'log') port.postMessage('a');
});

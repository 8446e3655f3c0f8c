// Names that are refused first.
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== 'feed' && port.name !== 'log') {
    port.disconnect();
    return;
  }
  if (port.name === 'log') return;
  port.postMessage({ type: 'item', title: 'a', tags: ['b'] });
});

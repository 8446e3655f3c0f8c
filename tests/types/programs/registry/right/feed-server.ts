// The side that accepts, narrowed by its name.
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== 'feed') return;
  port.onMessage.addListener((request) => {
    if (request.type === 'subscribe') port.postMessage({ type: 'item', title: request.topic, tags: [] });
    else port.postMessage({ type: 'end' });
  });
});

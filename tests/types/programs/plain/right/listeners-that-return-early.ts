// Listeners that return early, and one that gives what disconnect gives.
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== 'a') return;
  port.onMessage.addListener((message) => {
    if (message === 'stop') return port.disconnect();
    port.postMessage('going on');
  });
  port.onMessage.addListener((message) => message === 'end' && port.disconnect());
});

// A registry that is closed: what is left is never.
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.onConnect.addListener((port) => {
  switch (port.name) {
    case 'feed':
      port.postMessage({ title: 'a' });
      break;
    case 'log':
      port.onMessage.addListener((line) => console.log(line.length));
      break;
    default: {
      const forgotten: never = port;
      throw new Error(`Unknown port ${String(forgotten)}`);
    }
  }
});

// A switch over the names, whose default closes what is not known.
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.onConnect.addListener((port) => {
  switch (port.name) {
    case 'feed':
      port.postMessage({ type: 'end' });
      break;
    case 'log':
      port.onMessage.addListener((line) => console.log(line.length));
      break;
    case 'highlight':
      port.postMessage({ count: 1 });
      break;
    default:
      console.warn(port.name);
      port.disconnect();
  }
});

// Names compared one after the other, and an end for all others.
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.onConnect.addListener((port) => {
  if (port.name === 'feed') {
    port.onMessage.addListener(({ type }) => console.log(type));
  } else if (port.name === 'log') {
    port.onMessage.addListener((line) => console.log(line.trim()));
  } else {
    port.disconnect();
  }
});

// The name that the namespace itself has for a port.
// Only in: globals; chrome; firefox
import 'webext-ports/globals';

function close(port: chrome.runtime.Port) {
  port.onMessage.addListener((message) => console.log(message, port.name));
  port.disconnect();
}
chrome.runtime.onConnect.addListener(close);
chrome.runtime.onConnect.addListener((port: chrome.runtime.Port) => close(port));
close(chrome.runtime.connect({ name: 'a' }));

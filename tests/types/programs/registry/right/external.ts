// Other extensions follow no protocol of ours.
// Only in: globals
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.onConnectExternal.addListener((port) => {
  port.onMessage.addListener((message: { hello: string }) => port.postMessage({ hello: message.hello }));
});

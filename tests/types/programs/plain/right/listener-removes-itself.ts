// A listener that removes itself after the first message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
function once(message: unknown) {
  port.onMessage.removeListener(once);
  console.log(message);
}
port.onMessage.addListener(once);
if (!port.onMessage.hasListener(once)) port.disconnect();
chrome.runtime.onConnect.addListener(function accept(opened) {
  chrome.runtime.onConnect.removeListener(accept);
  opened.disconnect();
});

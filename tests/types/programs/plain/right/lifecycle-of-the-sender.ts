// Members of the sender that Chromium alone has.
// Only in: chrome.*
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  if (port.sender.documentLifecycle === 'prerender') port.disconnect();
  console.log(port.sender.tlsChannelId?.length, port.sender.documentId?.length);
});

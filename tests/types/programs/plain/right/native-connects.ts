// A native application that connects by itself, on ChromeOS.
// Only in: chrome.*
import 'webext-ports/globals';

chrome.runtime.onConnectNative?.addListener((port) => {
  console.log(port.sender?.nativeApplication);
  port.postMessage({ hello: 'host' });
});

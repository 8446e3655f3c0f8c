// The sender is checked before it is trusted.
import 'webext-ports/globals';

chrome.runtime.onConnectExternal.addListener((port) => {
  if (port.sender.id !== 'abcdefghijklmnopabcdefghijklmnop') return port.disconnect();
  if (port.sender.origin !== 'https://example.org') return port.disconnect();
  port.postMessage({ welcome: true });
});

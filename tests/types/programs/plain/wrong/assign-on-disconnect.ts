// An event of a port is no handler to be set.
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- read-only
  port.onDisconnect = port.onDisconnect;
});

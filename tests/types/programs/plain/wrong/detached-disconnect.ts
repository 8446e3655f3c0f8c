// disconnect taken off its port.
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  const { disconnect } = port;
  // @ts-expect-error -- port.disconnect()
  disconnect();
});

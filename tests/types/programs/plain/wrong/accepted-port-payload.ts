// The port of onConnect looks at messages, too.
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- send date.toISOString()
  port.postMessage({ at: new Date() });
});

// A native port is JSON.
import 'webext-ports/globals';

chrome.runtime.connectNative('com.example.host').postMessage({
  // @ts-expect-error -- send date.toISOString()
  at: new Date(),
});

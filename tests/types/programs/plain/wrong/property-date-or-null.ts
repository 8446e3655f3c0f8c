// A Date or null.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
declare const at: Date | null;
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- send date.toISOString()
  at,
  count: 1,
});

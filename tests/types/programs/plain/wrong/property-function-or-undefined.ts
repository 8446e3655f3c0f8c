// A callback that may be missing.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
declare const done: (() => void) | undefined;
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- JSON drops a function
  done,
  count: 1,
});

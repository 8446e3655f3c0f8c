// An event of the document.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
declare const event: MouseEvent;
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- JSON
  event,
  count: 1,
});

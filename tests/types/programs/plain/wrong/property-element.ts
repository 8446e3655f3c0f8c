// An element that was looked up.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- DOM node
  target: document.querySelector('a'),
  count: 1,
});

// An element of an array that cannot be sent.
import 'webext-ports/globals';

chrome.runtime.connect().postMessage([
  'a',
  // @ts-expect-error -- send date.toISOString()
  new Date(),
]);

// A Map by its shorthand.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
const map = new Map<string, number>();
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- send [...map]
  map,
  count: 1,
});

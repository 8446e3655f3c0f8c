// A promise in a property.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
declare function load(): Promise<string>;
port.postMessage({
  type: 'saved',
  // @ts-expect-error -- await it
  title: load(),
  count: 1,
});

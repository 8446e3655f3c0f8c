// return true, as onMessage of runtime wants it.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- return true
port.onMessage.addListener((message) => {
  console.log(message);
  return true;
});

// A generator as a listener: nothing runs it.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- generator
port.onMessage.addListener(function* (message) {
  yield message;
});

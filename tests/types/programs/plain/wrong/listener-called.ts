// A listener that is called where it is added.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
function onMessage(message?: unknown) {
  console.log(message);
}
// @ts-expect-error -- not assignable
port.onMessage.addListener(onMessage());

// An async function as a listener.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
async function onMessage(message: unknown) {
  console.log(message);
}
// @ts-expect-error -- Nothing awaits an async listener
port.onMessage.addListener(onMessage);

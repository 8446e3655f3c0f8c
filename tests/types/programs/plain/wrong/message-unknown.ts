// What arrives is unknown.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.onMessage.addListener((message) => {
  // @ts-expect-error -- unknown
  console.log(message.title);
});

// sendResponse, as onMessage of runtime has it.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- not assignable
port.onMessage.addListener((message, sender, sendResponse) => {
  sendResponse({ message, sender });
});

// sendResponse, annotated.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- not assignable
port.onMessage.addListener((message: string, _port: unknown, sendResponse: (reply: unknown) => void) => {
  sendResponse(message);
});

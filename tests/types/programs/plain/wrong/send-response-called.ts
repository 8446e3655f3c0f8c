// sendResponse, as onMessage of the runtime has it.
import 'webext-ports/globals';

type SendResponse = (reply: unknown) => void;
const port = chrome.runtime.connect();
// @ts-expect-error -- is not assignable to parameter of type
port.onMessage.addListener((message: { id: number }, _: unknown, sendResponse: SendResponse) => {
  sendResponse({ id: message.id });
});

// An async listener.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
declare function save(message: unknown): Promise<void>;
// @ts-expect-error -- Nothing awaits an async listener
port.onMessage.addListener(async (message) => {
  await save(message);
});

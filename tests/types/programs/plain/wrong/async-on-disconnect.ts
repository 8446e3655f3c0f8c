// An async listener of onDisconnect.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- Nothing awaits an async listener
port.onDisconnect.addListener(async () => {});

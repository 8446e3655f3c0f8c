// addListener takes no options.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- Expected 1
port.onMessage.addListener(() => {}, { once: true });

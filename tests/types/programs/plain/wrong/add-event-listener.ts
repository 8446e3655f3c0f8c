// A port is no EventTarget.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- addEventListener
port.addEventListener('message', () => {});

// A port has no onmessage.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- onmessage
port.onmessage = () => {};

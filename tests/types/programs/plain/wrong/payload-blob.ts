// A File as a message.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
declare const file: File;
// @ts-expect-error -- send its text
port.postMessage(file);

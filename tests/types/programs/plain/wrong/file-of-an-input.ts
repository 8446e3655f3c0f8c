// A list of files.
import 'webext-ports/globals';

declare const input: HTMLInputElement;
const port = chrome.runtime.connect();
// @ts-expect-error -- send
port.postMessage({ file: input.files?.[0] });

// The result of a function that gives nothing.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
function log(text: string): void {
  console.log(text);
}
// @ts-expect-error -- JSON has no undefined: send null
port.postMessage(log('a'));

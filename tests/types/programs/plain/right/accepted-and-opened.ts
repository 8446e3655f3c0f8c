// Functions that ask for one of the two ends.
import 'webext-ports/globals';
import type { AcceptedPort, OpenedPort } from 'webext-ports';

function origin(port: AcceptedPort): string {
  return port.sender.origin ?? 'unknown';
}
function hello(port: OpenedPort) {
  port.postMessage({ hello: port.name });
}
chrome.runtime.onConnect.addListener((port) => console.log(origin(port)));
hello(chrome.runtime.connect());

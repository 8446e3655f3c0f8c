// The side that connects has no sender.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- sender
console.log(port.sender);

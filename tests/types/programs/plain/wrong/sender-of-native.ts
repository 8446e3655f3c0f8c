// A native port has no sender.
import 'webext-ports/globals';

const port = chrome.runtime.connectNative('com.example.host');
// @ts-expect-error -- sender
console.log(port.sender);

// A native application gets JSON, and its port has no sender.

const port = chrome.runtime.connectNative('ping_pong');
// reported: webext-ports/no-unserializable-message
// reported: TS2345
port.postMessage(10n);
// reported: TS2339
console.log(port.sender);

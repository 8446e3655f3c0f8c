// A native port takes no bytes.
import 'webext-ports/globals';

const port = chrome.runtime.connectNative('com.example.host');
// @ts-expect-error -- Array.from(bytes)
port.postMessage(new Uint8Array(2));

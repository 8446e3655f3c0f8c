// Other extensions follow no protocol of ours: the listener says that it takes any port.
import 'webext-ports/globals';
import '../protocols.js';
import type { AcceptedPort } from 'webext-ports';

chrome.runtime.onConnectExternal.addListener((port: AcceptedPort) => {
  port.onMessage.addListener((message: { hello: string }) => port.postMessage({ hello: message.hello }));
});

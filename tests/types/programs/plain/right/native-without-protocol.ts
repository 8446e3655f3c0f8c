// A native application that nothing is known of.
import 'webext-ports/globals';

const port = chrome.runtime.connectNative('com.example.ping_pong');
port.onMessage.addListener((message) => {
  if (typeof message === 'object' && message && 'pong' in message) console.log(message.pong);
});
port.onDisconnect.addListener(() => console.warn(chrome.runtime.lastError?.message));
port.postMessage({ ping: Date.now() });

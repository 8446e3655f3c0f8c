// What arrives on one port goes out on another.
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((page) => {
  const host = chrome.runtime.connectNative('com.example.host');
  page.onMessage.addListener((message) => host.postMessage(message));
  host.onMessage.addListener((message) => page.postMessage(message));
  page.onDisconnect.addListener(() => host.disconnect());
  host.onDisconnect.addListener(() => page.disconnect());
});

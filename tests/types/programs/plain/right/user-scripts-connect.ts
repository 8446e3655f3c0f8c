// User scripts have an event of their own.
// Only in: globals; chrome; firefox; wxt
import 'webext-ports/globals';

chrome.runtime.onUserScriptConnect.addListener((port) => {
  port.onMessage.addListener((message) => console.log(message));
  port.postMessage({ type: 'welcome' });
});

// Members that a browser may lack, asked for before they are used.
// Only in: globals; chrome; firefox; wxt
import 'webext-ports/globals';

if (chrome.runtime.onUserScriptConnect) chrome.runtime.onUserScriptConnect.addListener(() => {});
if (typeof chrome.runtime.connectNative === 'function') chrome.runtime.connectNative('com.example.a');
if ('onConnectExternal' in chrome.runtime)
  chrome.runtime.onConnectExternal.addListener((port) => port.disconnect());

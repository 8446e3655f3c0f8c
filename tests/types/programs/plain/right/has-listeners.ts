// hasListeners, which Chromium alone has.
// Only in: chrome.*
import 'webext-ports/globals';

const port = chrome.runtime.connect();
if (!port.onMessage.hasListeners()) port.disconnect();
if (!chrome.runtime.onConnect.hasListeners()) chrome.runtime.onConnect.addListener(() => {});

// Functions that take anything, as listeners.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.onMessage.addListener(console.log);
port.onDisconnect.addListener(console.warn);
chrome.runtime.onConnect.addListener(console.log);
port.onMessage.addListener((...args) => console.log(...args));

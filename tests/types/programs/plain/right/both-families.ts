// Code for either family, chosen at run time.
// Only in: globals
import 'webext-ports/globals';

const api = typeof browser === 'undefined' ? chrome : browser;
const port = api.runtime.connect({ name: 'a' });
port.postMessage({ a: 1 });
port.onDisconnect.addListener(() => console.log(api.runtime.lastError?.message));
port.onMessage.addListener((message) => console.log(message));

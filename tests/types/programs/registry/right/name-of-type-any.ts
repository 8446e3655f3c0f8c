// A name that nothing is known of gives a port that nothing is known of.
import 'webext-ports/globals';
import '../protocols.js';

declare const constants: any;
const port = chrome.runtime.connect({ name: constants.PORT });
port.onMessage.addListener((message) => console.log(message));
port.postMessage({ type: 'hello' });

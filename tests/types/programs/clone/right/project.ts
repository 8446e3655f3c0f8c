// A whole project that clones.
import 'webext-ports/globals';
import '../settings.js';

const port = chrome.runtime.connect({ name: 'history' });
port.postMessage({ since: new Date(), seen: new Set(['a']), pages: new Map([['a', new Date()]]) });
port.postMessage({ bytes: new Uint8Array(2), buffer: new ArrayBuffer(2), big: 1n, pattern: /a/ });
port.postMessage(new Error('cloned'));
port.postMessage([undefined, null]);
port.postMessage(undefined);

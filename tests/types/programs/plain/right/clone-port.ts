// One port that clones.
import 'webext-ports/globals';
import type { ClonePort } from 'webext-ports';

const port: ClonePort = chrome.runtime.connect({ name: 'history' });
port.postMessage({ since: new Date(), seen: new Set(['a']), pages: new Map([['a', 1]]) });
port.postMessage({ bytes: new Uint8Array(2), big: 1n, nothing: undefined, pattern: /a/ });
port.postMessage(new Error('cloned'));
port.postMessage(undefined);

// A message that the protocol does not have.
import 'webext-ports/globals';
import '../protocols.js';

const feed = chrome.runtime.connect({ name: 'feed' });
// @ts-expect-error -- "subscrib"
feed.postMessage({ type: 'subscrib', topic: 'a' });

// A message of the other direction.
import 'webext-ports/globals';
import '../protocols.js';

// @ts-expect-error -- "end"
chrome.runtime.connect({ name: 'feed' }).postMessage({ type: 'end' });

// A name that nobody registered.
import 'webext-ports/globals';
import '../protocols.js';

// @ts-expect-error -- not assignable
chrome.runtime.connect({ name: 'something' });

// A name that does not follow its pattern.
import 'webext-ports/globals';
import '../protocols.js';

// @ts-expect-error -- not assignable
chrome.runtime.connect({ name: 'tab-one' });

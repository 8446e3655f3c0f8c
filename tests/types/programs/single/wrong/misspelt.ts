// A misspelt name, where only one is registered.
import 'webext-ports/globals';
import '../protocols.js';

// @ts-expect-error -- Did you mean '"feed"'?
chrome.runtime.connect({ name: 'fed' });

// A misspelt name beside no id.
import 'webext-ports/globals';
import '../protocols.js';

// @ts-expect-error -- Did you mean '"feed"'?
chrome.runtime.connect(undefined, { name: 'feeed' });

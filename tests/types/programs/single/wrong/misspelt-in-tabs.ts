// The same in a tab.
import 'webext-ports/globals';
import '../protocols.js';

// @ts-expect-error -- Did you mean '"feed"'?
chrome.tabs.connect(1, { name: 'fed' });

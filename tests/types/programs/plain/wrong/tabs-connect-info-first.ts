// tabs.connect without a tab, but with a name.
import 'webext-ports/globals';

// @ts-expect-error -- number
chrome.tabs.connect({ name: 'a' });

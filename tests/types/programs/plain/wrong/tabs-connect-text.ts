// The id of a tab is a number.
import 'webext-ports/globals';

// @ts-expect-error -- number
chrome.tabs.connect('1', { name: 'a' });

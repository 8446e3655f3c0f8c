// tabs.connect without a tab.
import 'webext-ports/globals';

// @ts-expect-error -- Expected 1-2
chrome.tabs.connect();

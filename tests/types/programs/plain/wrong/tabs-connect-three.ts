// tabs.connect takes two arguments.
import 'webext-ports/globals';

// @ts-expect-error -- Expected 1-2
chrome.tabs.connect(1, { name: 'a' }, () => {});

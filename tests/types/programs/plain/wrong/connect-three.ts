// connect takes two arguments.
import 'webext-ports/globals';

// @ts-expect-error -- Expected 0-2
chrome.runtime.connect('a', { name: 'a' }, true);

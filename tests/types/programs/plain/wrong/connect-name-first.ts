// A name is not the second argument.
import 'webext-ports/globals';

// @ts-expect-error -- in common with type
chrome.runtime.connect('abcdefghijklmnopabcdefghijklmnop', 'a');

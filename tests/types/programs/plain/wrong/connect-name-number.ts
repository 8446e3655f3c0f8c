// A name that is a number.
import 'webext-ports/globals';

// @ts-expect-error -- not assignable to type 'string
chrome.runtime.connect({ name: 1 });

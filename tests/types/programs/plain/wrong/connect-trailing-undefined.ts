// A trailing undefined throws.
import 'webext-ports/globals';

// @ts-expect-error -- not assignable
chrome.runtime.connect({ name: 'a' }, undefined);

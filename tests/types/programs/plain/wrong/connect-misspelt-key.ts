// A key that is misspelt.
import 'webext-ports/globals';

// @ts-expect-error -- nmae
chrome.runtime.connect({ nmae: 'a' });

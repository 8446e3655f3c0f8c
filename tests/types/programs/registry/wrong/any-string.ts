// A name that may be anything.
import 'webext-ports/globals';
import '../protocols.js';

declare const name: string;
// @ts-expect-error -- not assignable
chrome.runtime.connect({ name });

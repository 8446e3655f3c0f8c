// What gives a boolean by `valueOf` and has more than that is no boolean object, so its functions count.
import 'webext-ports/globals';

declare const toggle: { valueOf(): boolean; run: () => void };
// @ts-expect-error -- structured clone cannot copy a function
chrome.runtime.connect().postMessage({ toggle });

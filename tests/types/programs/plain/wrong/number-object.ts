// An object of a number is data with methods.
import 'webext-ports/globals';

// @ts-expect-error -- send object.valueOf()
chrome.runtime.connect().postMessage({ count: new Number(3) });

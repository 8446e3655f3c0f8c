// A project that clones copies no function.
import 'webext-ports/globals';
import '../settings.js';

// @ts-expect-error -- structured clone cannot copy a function
chrome.runtime.connect().postMessage({ run() {} });

// A structured clone keeps the object around a number.
import 'webext-ports/globals';

chrome.runtime.connect().postMessage({ count: new Number(3), name: new String('a'), on: new Boolean(true) });

// A Map in a record of an array.
import 'webext-ports/globals';

const cache: Record<string, { hits: Map<string, number>[] }> = {};
// @ts-expect-error -- send [...map]
chrome.runtime.connect().postMessage(cache);

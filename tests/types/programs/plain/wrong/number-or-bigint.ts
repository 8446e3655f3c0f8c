// A symbol as key's value, a bigint among numbers.
import 'webext-ports/globals';

declare const balance: number | bigint;
// @ts-expect-error -- send String(value)
chrome.runtime.connect().postMessage({ balance });

// A record of Dates.
import 'webext-ports/globals';

declare const dates: Record<string, Date>;
// @ts-expect-error -- send date.toISOString()
chrome.runtime.connect().postMessage({ dates });

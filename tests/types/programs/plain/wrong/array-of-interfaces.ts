// An array of things with a Date.
import 'webext-ports/globals';

interface Visit {
  url: string;
  at: Date;
}
declare const visits: readonly Visit[];
// @ts-expect-error -- send date.toISOString()
chrome.runtime.connect().postMessage(visits);

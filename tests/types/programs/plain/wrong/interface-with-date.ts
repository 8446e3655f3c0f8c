// An interface with a Date.
import 'webext-ports/globals';

interface Visit {
  url: string;
  at: Date;
}
declare const visit: Visit;
const port = chrome.runtime.connect();
// @ts-expect-error -- send date.toISOString()
port.postMessage({ type: 'visit', visit });

// An interface-typed action with a Date deep inside.
import 'webext-ports/globals';

interface Saved {
  type: 'saved';
  payload: { meta: { at: Date; by?: string }; tags: readonly string[] };
}
declare const action: Saved;
// @ts-expect-error -- send date.toISOString()
chrome.runtime.connect().postMessage(action);

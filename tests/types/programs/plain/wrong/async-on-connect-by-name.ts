// An async function as a listener of onConnect, by its name.
// Not refused by: all overlays
import 'webext-ports/globals';

async function accept() {
  await Promise.resolve();
}
// @ts-expect-error -- Nothing awaits an async listener
chrome.runtime.onConnect.addListener(accept);

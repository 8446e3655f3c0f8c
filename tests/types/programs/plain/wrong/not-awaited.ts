// The result of an async function that was not awaited.
import 'webext-ports/globals';

async function load(): Promise<{ items: string[] }> {
  return { items: [] };
}
chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- await it
  port.postMessage({ type: 'items', items: load() });
});

// Values of the platform that are turned into data first.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
declare const response: { status: number; headers: Iterable<[string, string]>; json(): Promise<any> };
async function answer() {
  port.postMessage({ status: response.status, headers: Object.fromEntries(response.headers) });
  port.postMessage(await response.json());
  port.postMessage({ now: Date.now(), list: Array.from(new Set([1])), date: new Date().getTime() });
  port.postMessage({ length: 1, keys: Object.keys({}), entries: Object.entries({ a: 1 }) });
}
answer().catch((reason: unknown) => port.postMessage({ failed: String(reason) }));

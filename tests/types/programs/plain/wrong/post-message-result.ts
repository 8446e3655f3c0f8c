// postMessage gives nothing.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- void
const answer: { ok: boolean } = port.postMessage({ a: 1 });
console.log(answer);

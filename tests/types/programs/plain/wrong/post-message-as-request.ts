// postMessage gives no answer.
import 'webext-ports/globals';

async function ask() {
  const port = chrome.runtime.connect();
  // @ts-expect-error -- void
  const answer: { ok: boolean } = await port.postMessage({ type: 'ask' });
  return answer;
}
console.log(ask);

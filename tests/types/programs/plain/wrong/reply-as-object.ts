// A reply returned from a listener, as with sendMessage of the polyfill.
import 'webext-ports/globals';

interface Ask {
  question: string;
}
chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- reply with port.postMessage
  port.onMessage.addListener((ask: Ask) => {
    if (ask.question === 'name') return { answer: port.name };
    return { answer: null };
  });
});

// What arrives of a protocol.
import 'webext-ports/globals';
import '../settings.js';

chrome.runtime.connect({ name: 'visits' }).onMessage.addListener((visits) => {
  // @ts-expect-error -- length
  console.log(visits[0]?.at.length);
});

// A property that does not arrive.
import 'webext-ports/globals';
import '../protocols.js';

chrome.runtime.connect({ name: 'settings' }).onMessage.addListener((message) => {
  // @ts-expect-error -- Did you mean 'value'?
  console.log(message.valu);
});

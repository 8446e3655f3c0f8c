// An async listener of a protocol.
import 'webext-ports/globals';
import '../protocols.js';

// @ts-expect-error -- Nothing awaits an async listener
chrome.runtime.connect({ name: 'feed' }).onMessage.addListener(async (item) => {
  console.log(item);
});

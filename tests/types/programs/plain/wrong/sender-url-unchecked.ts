// Not every sender has an address.
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- possibly 'undefined'
  console.log(port.sender.url.startsWith('https:'));
});

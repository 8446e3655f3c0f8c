// Not every sender has a tab.
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- possibly 'undefined'
  console.log(port.sender.tab.id);
});

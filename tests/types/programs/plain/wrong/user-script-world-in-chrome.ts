// What Firefox alone tells of a sender.
// Only in: chrome.*
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- userScriptWorldId
  console.log(port.sender.userScriptWorldId);
});

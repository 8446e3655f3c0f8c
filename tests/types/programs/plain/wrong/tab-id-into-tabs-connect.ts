// The id of a tab may be missing, and is no tabId then.
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- undefined
  if (port.sender.tab) chrome.tabs.connect(port.sender.tab.id);
});

// The id of a tab may be missing.
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- undefined
  const id: number = port.sender.tab?.id;
  console.log(id);
});

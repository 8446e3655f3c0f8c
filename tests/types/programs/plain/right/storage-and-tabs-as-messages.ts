// What other APIs give is data, too.
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  port.postMessage({ tab: port.sender.tab, frameId: port.sender.frameId, url: port.sender.url });
  port.postMessage({ sender: port.sender });
});

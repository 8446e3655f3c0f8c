// The background connects back to the tab that spoke.
import 'webext-ports/globals';

chrome.runtime.onConnect.addListener((port) => {
  const { sender } = port;
  if (sender.tab?.id == null) return;
  const back = chrome.tabs.connect(sender.tab.id, { name: 'back', frameId: sender.frameId ?? 0 });
  back.postMessage({ hello: sender.url ?? 'nobody' });
});

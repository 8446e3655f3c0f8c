// A popup opens a port, asks once, and shows the answer.
import 'webext-ports/globals';

const port = chrome.runtime.connect({ name: 'popup' });
port.onMessage.addListener((message: { tabs: number }) => {
  document.title = `${message.tabs} tabs`;
});
port.postMessage({ type: 'count-tabs' });
window.addEventListener('unload', () => port.disconnect());

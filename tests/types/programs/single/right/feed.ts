// Both ends of the only protocol.
import 'webext-ports/globals';
import '../protocols.js';
import type { PortName } from 'webext-ports';

const feed = chrome.runtime.connect({ name: 'feed' });
feed.postMessage({ subscribe: 'news' });
feed.onMessage.addListener((item) => console.log(item.title));
chrome.tabs.connect(1, { name: 'feed', frameId: 0 }).postMessage({ subscribe: 'news' });

export function open<Name extends PortName>(name: Name) {
  return chrome.runtime.connect({ name });
}
open('feed').postMessage({ subscribe: 'news' });

chrome.runtime.onConnect.addListener((port) => {
  if (port.name === 'feed') port.postMessage({ title: 'News' });
});

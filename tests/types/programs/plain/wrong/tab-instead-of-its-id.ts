// connectInfo first, then the tab.
import 'webext-ports/globals';

async function open(tab: { id?: number }) {
  // @ts-expect-error -- number
  return chrome.tabs.connect(tab, { name: 'x' });
}
console.log(open);

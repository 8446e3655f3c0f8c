// One port that clones, with its messages.
import 'webext-ports/globals';
import type { ClonePort } from 'webext-ports';

interface Visit {
  url: string;
  at: Date;
}
const port: ClonePort<Visit[], { since: Date }> = chrome.runtime.connect({ name: 'history' });
port.postMessage({ since: new Date() });
port.onMessage.addListener((visits) => {
  for (const { url, at } of visits) console.log(url, at.getTime());
});

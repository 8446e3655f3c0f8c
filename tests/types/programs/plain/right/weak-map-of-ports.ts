// Data beside a port, in a WeakMap.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

const seen = new WeakMap<Port, number>();
chrome.runtime.onConnect.addListener((port) => {
  seen.set(port, 0);
  port.onMessage.addListener((_message, self) => {
    seen.set(self, (seen.get(self) ?? 0) + 1);
  });
});

// The background, with listeners that expect what ports do not do.
import type { Reading } from '../protocols.js';

const readers = new Map<number, unknown>();

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== 'reading') return;
  // reported: TS18048
  // reported: TS2345
  readers.set(port.sender.tab.id, port);
  // reported: webext-ports/no-port-listener-result
  // reported: TS2345
  port.onMessage.addListener(async (reading: Reading) => {
    await Promise.resolve(reading);
  });
});

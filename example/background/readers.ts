// Several content scripts at once, kept by the id of their tab.
import type { AcceptedPort } from 'webext-ports';
import type { Reading } from '../protocols.js';

type ReaderPort = AcceptedPort<Reading, { openPages: number }>;

const readers = new Map<number, ReaderPort>();
const readings = new Map<string, Reading>();

function tellAll(): void {
  for (const port of readers.values()) port.postMessage({ openPages: readers.size });
}

export function addReader(port: ReaderPort): void {
  const tabId = port.sender.tab?.id;
  if (tabId === undefined) return;
  readers.set(tabId, port);
  port.onMessage.addListener((reading) => readings.set(reading.url, reading));
  port.onDisconnect.addListener(() => {
    readers.delete(tabId);
    tellAll();
  });
  tellAll();
}

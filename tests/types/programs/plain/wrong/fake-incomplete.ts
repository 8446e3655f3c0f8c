// A fake without its events.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

// @ts-expect-error -- onMessage
export const port: Port = { name: 'a', postMessage() {}, disconnect() {} };

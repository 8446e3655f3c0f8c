// A function that opens a port under any registered name.
import 'webext-ports/globals';
import '../protocols.js';
import type { PortName } from 'webext-ports';

export function open<Name extends PortName>(name: Name) {
  return chrome.runtime.connect({ name });
}
open('feed').postMessage({ type: 'unsubscribe' });
open('log').postMessage('a line');

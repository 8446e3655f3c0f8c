// A map of ports by number.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

const ports = new Map<number, Port>();
// @ts-expect-error -- number
ports.set('1', chrome.runtime.connect());

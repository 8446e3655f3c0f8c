// And one out of a map.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

const ports = new Map<number, Port>();
// @ts-expect-error -- message: error.message
ports.get(1)?.postMessage({ error: new Error('a') });

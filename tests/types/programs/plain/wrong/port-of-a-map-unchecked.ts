// The port of a Map may not be there.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

const ports = new Map<number, Port>();
// @ts-expect-error -- undefined
ports.get(1).postMessage({ type: 'hello' });

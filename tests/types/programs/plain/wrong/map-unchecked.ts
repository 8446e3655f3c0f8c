// A port that may not be in the map.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

const ports = new Map<number, Port>();
// @ts-expect-error -- possibly 'undefined'
ports.get(1).postMessage('a');

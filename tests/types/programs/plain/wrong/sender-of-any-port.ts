// A port that may be either end may have no sender.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

// @ts-expect-error -- possibly 'undefined'
export const idOf = (port: Port) => port.sender.id;

// A Date does not arrive as one.
import 'webext-ports/globals';
import type { Received } from 'webext-ports';

declare const arrived: Received<{ at: Date }, 'json'>;
// @ts-expect-error -- getTime
console.log(arrived.at.getTime());

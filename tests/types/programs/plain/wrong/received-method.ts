// A method does not arrive.
import 'webext-ports/globals';
import type { Received } from 'webext-ports';

declare const arrived: Received<{ name: string; greet(): void }, 'json'>;
// @ts-expect-error -- greet
arrived.greet();

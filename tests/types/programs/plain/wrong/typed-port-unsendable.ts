// A Date in what a port is declared to send.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

// @ts-expect-error -- send date.toISOString()
export type History = Port<string, { since: Date }>;

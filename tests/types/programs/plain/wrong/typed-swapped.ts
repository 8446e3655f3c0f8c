// The two directions exchanged.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type Request = { type: 'get'; key: string } | { type: 'keys' };
type Reply = { value: string };
declare const port: Port<Reply, Request>;
// @ts-expect-error -- not assignable
export const swapped: Port<Request, Reply> = port;

// A message of the other direction.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type Request = { type: 'get'; key: string } | { type: 'keys' };
type Reply = { value: string };
declare const port: Port<Reply, Request>;
// @ts-expect-error -- 'value' does not exist
port.postMessage({ value: 'a' });

// A message with a property too many.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type Request = { type: 'get'; key: string } | { type: 'keys' };
type Reply = { value: string };
declare const port: Port<Reply, Request>;
// @ts-expect-error -- key
port.postMessage({ type: 'keys', key: 'a' });

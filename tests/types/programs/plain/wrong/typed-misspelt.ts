// A message of a type that there is not.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type Request = { type: 'get'; key: string } | { type: 'keys' };
type Reply = { value: string };
declare const port: Port<Reply, Request>;
// @ts-expect-error -- "gett"
port.postMessage({ type: 'gett', key: 'a' });

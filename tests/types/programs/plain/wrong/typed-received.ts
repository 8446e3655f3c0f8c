// A property that does not arrive.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type Request = { type: 'get'; key: string } | { type: 'keys' };
type Reply = { value: string };
declare const port: Port<Reply, Request>;
port.onMessage.addListener((reply) => {
  // @ts-expect-error -- key
  console.log(reply.key);
});

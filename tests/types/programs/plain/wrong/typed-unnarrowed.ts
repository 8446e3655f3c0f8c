// A union that is not narrowed.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type Request = { type: 'get'; key: string } | { type: 'keys' };
type Reply = { value: string };
declare const port: Port<Request, Reply>;
port.onMessage.addListener((request) => {
  // @ts-expect-error -- key
  console.log(request.key);
});

// A function for one protocol, given to onConnect, and the client of it.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type Request = { type: 'get'; key: string } | { type: 'keys' };
type Reply = { value: string | null } | { keys: string[] };
function serve(port: Port<Request, Reply>) {
  port.onMessage.addListener((request, self) => {
    if (request.type === 'get') self.postMessage({ value: request.key });
    else self.postMessage({ keys: [] });
  });
}
chrome.runtime.onConnect.addListener(serve);
const client: Port<Reply, Request> = chrome.runtime.connect({ name: 'store' });
client.postMessage({ type: 'get', key: 'a' });
client.onMessage.addListener((reply) => {
  if ('keys' in reply) console.log(reply.keys.length);
});

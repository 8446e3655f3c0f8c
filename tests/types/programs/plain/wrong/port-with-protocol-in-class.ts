// A protocol on a field of a class.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type Request = { type: 'get'; key: string } | { type: 'set'; key: string; value: string };
type Response = { key: string; value: string | null };
class Store {
  constructor(private readonly port: Port<Response, Request>) {}
  set(key: string, value: number) {
    // @ts-expect-error -- number
    this.port.postMessage({ type: 'set', key, value });
  }
}
new Store(chrome.runtime.connect()).set('a', 1);

// A fake port whose functions are spies.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

declare function spy(): ((...args: any[]) => any) & { calls: unknown[][] };
const event = { addListener: spy(), removeListener: spy(), hasListener: spy() };
const postMessage = spy();
const port: Port = { name: 'a', onMessage: event, onDisconnect: event, postMessage, disconnect: spy() };
port.postMessage({ a: 1 });
console.log(postMessage.calls.length, event.addListener.calls.length);

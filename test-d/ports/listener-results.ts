// What a listener writes is a reply, what a call gives is none. That the compiler sees a `const` type parameter in the
// branch of a condition that is never taken is not documented; it does since TypeScript 5.3.
// Since: TypeScript 5.4
import 'webext-ports/globals';
import { expectType } from 'tsd';
import type { Port } from 'webext-ports';

interface Action {
  type: string;
}
declare const port: Port;
declare const store: { dispatch<A extends Action>(action: A): A };
declare const state: { count: number };
declare const frozen: { readonly count: number };
declare function work(): Promise<void>;
let ports: Port[] = [];
let last: unknown;

// What is changed, stored or dispatched is given back by the way.
port.onMessage.addListener((action: Action) => store.dispatch(action));
port.onMessage.addListener(store.dispatch);
port.onMessage.addListener((part: Partial<typeof state>) => Object.assign(state, part));
port.onDisconnect.addListener(() => store.dispatch({ type: 'closed' }));
port.onDisconnect.addListener(() => (ports = ports.filter((other) => other !== port)));
port.onDisconnect.addListener(() => ports.splice(0, 1));
chrome.runtime.onConnect.addListener((opened) => (ports = [...ports, opened]));
chrome.runtime.onConnect.addListener(() => state);

// Several results are kept apart from each other, `void` too.
port.onMessage.addListener((message) => message === 'close' && port.disconnect());
port.onMessage.addListener((message: { ok?: true }) => message.ok || port.disconnect());
port.onMessage.addListener((message) => message === 'go' && store.dispatch({ type: 'go' }));
port.onMessage.addListener((message) => (message ? ports : null));

// The parameters are typed all the same.
port.onMessage.addListener((message, self) => {
  expectType<unknown>(message);
  expectType<Port>(self);
});

// @ts-expect-error -- reply with port.postMessage
port.onMessage.addListener(() => ({ ok: true }));
// @ts-expect-error -- reply with port.postMessage
port.onMessage.addListener((message) => {
  if (message === 'state') return { state };
  return { state: null, error: ['unknown', message] };
});
// @ts-expect-error -- reply with port.postMessage
port.onMessage.addListener((message) => (message ? { ok: true } : undefined));
// @ts-expect-error -- reply with port.postMessage
port.onMessage.addListener(() => ['pong', 1]);
// @ts-expect-error -- reply with port.postMessage
chrome.runtime.onConnect.addListener((opened) => ({ name: opened.name }));
// @ts-expect-error -- Nothing awaits an async listener
port.onMessage.addListener((message) => (message ? { ok: true } : work()));

// Data that is readonly throughout cannot be told from what is written there.
// @ts-expect-error -- reply with port.postMessage
port.onMessage.addListener(() => frozen);
// @ts-expect-error -- reply with port.postMessage
port.onMessage.addListener(() => Object.freeze(state));
// @ts-expect-error -- reply with port.postMessage
port.onMessage.addListener((list: { readonly items: readonly string[] }) => (last = list));
port.onMessage.addListener((list: { items: string[] }) => (last = list));
console.log(last);

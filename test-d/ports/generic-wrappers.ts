// A wrapper that knows nothing of the message is right: what it is given is looked at where it is called,
// if the wrapper asks for that. This rests on undocumented behaviour: while `T` is a type parameter the
// compiler relates a value to a deferred conditional type by the constraints of its check type, and leaves
// `any` out of them. If a future compiler stops doing so, this file fails first.
import 'webext-ports/globals';
import type { Port, Sendable } from 'webext-ports';

const port = chrome.runtime.connect();
const ports = new Set<Port>();

function send<T>(message: T) {
  port.postMessage(message);
}
const sendTo = <T>(target: Port, message: T) => target.postMessage(message);
function sendObject<T extends object>(message: T) {
  port.postMessage(message);
  port.postMessage({ ...message, at: Date.now() });
}
function sendTyped<T extends { type: string }>(message: T) {
  port.postMessage(message);
  port.postMessage({ message });
}
function request<K extends string, T>(method: K, params: T) {
  port.postMessage({ method, params });
  port.postMessage([method, params]);
}
function sendAll<T>(messages: T[]) {
  port.postMessage(messages);
  port.postMessage({ messages });
}
function sendRecord<T>(record: Record<string, T>) {
  port.postMessage(record);
}
function sendPart<T>(part: Partial<T>) {
  port.postMessage(part);
}
function sendField<T, K extends keyof T>(from: T, key: K) {
  port.postMessage(from[key]);
  port.postMessage({ key: String(key), value: from[key] });
}
function call<A extends unknown[]>(name: string, ...args: A) {
  port.postMessage({ name, args });
}
function forward<R>(source: Port<R>) {
  source.onMessage.addListener((message) => port.postMessage(message));
}
class Emitter<Events extends Record<string, unknown>> {
  emit<E extends keyof Events & string>(event: E, payload: Events[E]) {
    port.postMessage({ event, payload });
  }
}
class Channel<Receive, Send> {
  constructor(private readonly own: Port<Receive, Send>) {}
  send(message: Send) {
    this.own.postMessage(message);
  }
  on(listener: (message: Receive) => void) {
    this.own.onMessage.addListener(listener);
    this.own.onMessage.addListener((message) => listener(message));
  }
}

send({ a: 1 });
sendTo(port, 'text');
sendObject({ a: 1 });
sendTyped({ type: 'x' });
request('get', [1]);
sendAll([1, 2]);
sendRecord({ a: 1 });
sendPart<{ a: number }>({});
sendField({ a: 1 }, 'a');
call('f', 1, 'b');
forward(chrome.runtime.connect());
new Emitter<{ tick: number }>().emit('tick', 1);
new Channel<{ pong: number }, { ping: number }>(chrome.runtime.connect()).send({ ping: 1 });

// A wrapper that refuses what a port refuses, where it is called.
function broadcast<T>(message: Sendable<T>) {
  for (const one of ports) one.postMessage(message);
}
function broadcastBoth<T>(message: T & Sendable<T>) {
  for (const one of ports) one.postMessage(message);
}
broadcast({ type: 'tick' });
broadcastBoth({ type: 'tick', list: [1, 2] });
broadcast({
  // @ts-expect-error -- date.toISOString()
  at: new Date(),
});
// @ts-expect-error -- date.toISOString()
broadcastBoth({ at: new Date() });

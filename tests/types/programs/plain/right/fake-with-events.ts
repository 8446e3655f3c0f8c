// Two fake ports that talk to each other, with events of their own.
import 'webext-ports/globals';
import type { AcceptedPort, Port } from 'webext-ports';

function makeEvent<Arguments extends unknown[]>() {
  type Listener = (...args: Arguments) => void;
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    emit: (...args: Arguments) => listeners.forEach((listener) => listener(...args)),
  };
}
export function pair(name: string): [Port, AcceptedPort] {
  const toLeft = makeEvent<[unknown, Port]>();
  const toRight = makeEvent<[unknown, Port]>();
  const onDisconnect = makeEvent<[Port]>();
  const left: Port = {
    name,
    onMessage: toLeft,
    onDisconnect,
    postMessage: (message: unknown) => toRight.emit(message, right),
    disconnect: () => onDisconnect.emit(right),
  };
  const right: Port = {
    ...left,
    onMessage: toRight,
    postMessage: (message: unknown) => toLeft.emit(message, left),
  };
  return [left, { ...right, sender: { id: 'abcdefghijklmnopabcdefghijklmnop' } }];
}
const [client, server] = pair('test');
server.onMessage.addListener((message, port) => port.postMessage({ echo: message }));
client.postMessage('hello');

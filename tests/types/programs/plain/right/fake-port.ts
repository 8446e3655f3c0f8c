// A fake port for a unit test has what a port really has.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type Listener = (message: unknown, port: Port) => void;
export function fakePort(name: string) {
  const listeners = new Set<Listener>();
  const sent: unknown[] = [];
  const port: Port = {
    name,
    sender: undefined,
    onMessage: {
      addListener: (listener: any) => void listeners.add(listener),
      removeListener: (listener: any) => void listeners.delete(listener),
      hasListener: (listener: any) => listeners.has(listener),
    },
    onDisconnect: { addListener() {}, removeListener() {}, hasListener: () => false },
    postMessage(message) {
      sent.push(message);
    },
    disconnect() {},
  };
  return {
    port,
    sent,
    receive: (message: unknown) => listeners.forEach((listener) => listener(message, port)),
  };
}
fakePort('a').port.postMessage('hello');

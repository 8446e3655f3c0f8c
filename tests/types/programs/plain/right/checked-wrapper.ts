// A wrapper that refuses what a port would refuse.
import 'webext-ports/globals';
import type { Port, Sendable } from 'webext-ports';

export function broadcast<T>(ports: Iterable<Port>, message: Sendable<T>) {
  for (const port of ports) port.postMessage(message);
}
interface Tick {
  type: 'tick';
  at: number;
}
declare const tick: Tick;
broadcast([], { type: 'tick' });
broadcast([], tick);

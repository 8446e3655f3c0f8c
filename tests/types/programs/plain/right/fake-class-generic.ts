// A class that implements a port with a protocol, with one event class for both.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

class Emitter<Args extends unknown[]> {
  #listeners = new Set<(...args: Args) => void>();
  addListener(listener: (...args: Args) => void): void {
    this.#listeners.add(listener);
  }
  removeListener(listener: (...args: Args) => void): void {
    this.#listeners.delete(listener);
  }
  hasListener(listener: (...args: Args) => void): boolean {
    return this.#listeners.has(listener);
  }
  emit(...args: Args) {
    for (const listener of this.#listeners) listener(...args);
  }
}
interface Up {
  ping: number;
}
interface Down {
  pong: number;
}
export class TestPort implements Port<Up, Down> {
  readonly name = 'test';
  readonly onMessage = new Emitter<[Up, Port<Up, Down>]>();
  readonly onDisconnect = new Emitter<[Port<Up, Down>]>();
  readonly sent: Down[] = [];
  postMessage(message: Down) {
    this.sent.push(message);
  }
  disconnect() {}
}
export class SelfPort implements Port {
  readonly name: string = 'self';
  readonly onMessage = new Emitter<[unknown, SelfPort]>();
  readonly onDisconnect = new Emitter<[SelfPort]>();
  postMessage(_message: unknown) {}
  disconnect() {}
}
function serve(port: Port<Up, Down>) {
  port.onMessage.addListener(({ ping }) => port.postMessage({ pong: ping }));
}
serve(new TestPort());

// A class that implements Port, whose fake events name the port they bring.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

class FakeMessages {
  private readonly listeners: ((message: unknown, port: Port) => void)[] = [];
  addListener(listener: (message: unknown, port: Port) => void) {
    this.listeners.push(listener);
  }
  removeListener(listener: (message: unknown, port: Port) => void) {
    this.listeners.splice(this.listeners.indexOf(listener), 1);
  }
  hasListener(listener: (message: unknown, port: Port) => void) {
    return this.listeners.includes(listener);
  }
  emit(message: unknown, port: Port) {
    this.listeners.forEach((listener) => listener(message, port));
  }
}
class FakeEnds {
  private readonly listeners = new Set<(port: Port) => void>();
  addListener(listener: (port: Port) => void) {
    this.listeners.add(listener);
  }
  removeListener(listener: (port: Port) => void) {
    this.listeners.delete(listener);
  }
  hasListener(listener: (port: Port) => void): boolean {
    return this.listeners.has(listener);
  }
  emit(port: Port) {
    this.listeners.forEach((listener) => listener(port));
  }
}
class FakePort implements Port {
  readonly onMessage = new FakeMessages();
  readonly onDisconnect = new FakeEnds();
  other: FakePort | undefined;
  constructor(readonly name = 'fake') {}
  postMessage(message: unknown): void {
    this.other?.onMessage.emit(message, this.other);
  }
  disconnect(): void {
    this.other?.onDisconnect.emit(this.other);
  }
}
const [left, right] = [new FakePort(), new FakePort()];
left.other = right;
right.other = left;
const ports: Port[] = [left, right];
ports[0]?.postMessage({ type: 'hello' });

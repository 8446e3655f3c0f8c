// A class that is a port.
import 'webext-ports/globals';
import type { MessageSender, Port } from 'webext-ports';

class FakeEvent {
  readonly listeners = new Set<(...args: any[]) => void>();
  addListener(listener: (...args: any[]) => void) {
    this.listeners.add(listener);
  }
  removeListener(listener: (...args: any[]) => void) {
    this.listeners.delete(listener);
  }
  hasListener(listener: (...args: any[]) => void) {
    return this.listeners.has(listener);
  }
}
class FakePort implements Port {
  readonly onMessage = new FakeEvent();
  readonly onDisconnect = new FakeEvent();
  readonly sent: unknown[] = [];
  constructor(
    readonly name: string,
    readonly sender?: MessageSender,
  ) {}
  postMessage(message: unknown) {
    this.sent.push(message);
  }
  disconnect() {}
}
const ports: Port[] = [new FakePort('a')];
ports.forEach((port) => port.postMessage('hello'));

// A class with generics that wraps a port.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type Handler<M> = (message: M) => void;

export class Messenger<Incoming extends { type: string }, Outgoing extends { type: string }> {
  private port: Port;
  private readonly handlers = new Map<string, Set<Handler<any>>>();

  constructor(name: string) {
    this.port = chrome.runtime.connect({ name });
    this.port.onMessage.addListener(this.handle);
    this.port.onDisconnect.addListener(this.reconnect.bind(this));
  }

  private handle = (message: Incoming) => {
    this.handlers.get(message.type)?.forEach((handler) => handler(message));
  };

  private reconnect(port: Port) {
    this.port = chrome.runtime.connect({ name: port.name });
    this.port.onMessage.addListener(this.handle);
  }

  on<T extends Incoming['type']>(type: T, handler: Handler<Extract<Incoming, { type: T }>>) {
    const all = this.handlers.get(type) ?? new Set();
    this.handlers.set(type, all.add(handler));
    return () => void all.delete(handler);
  }

  send(message: Outgoing): void {
    this.port.postMessage(message);
  }
}
const messenger = new Messenger<{ type: 'pong' }, { type: 'ping' }>('main');
messenger.on('pong', () => messenger.send({ type: 'ping' }));

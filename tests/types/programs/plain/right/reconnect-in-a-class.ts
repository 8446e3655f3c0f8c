// A client that reconnects, with the port in a field and its listeners bound or written as arrows.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

export class Client {
  #port: Port | undefined;
  private tries = 0;

  constructor(private readonly name: string) {
    this.onMessage = this.onMessage.bind(this);
  }
  open() {
    const port = chrome.runtime.connect({ name: this.name });
    port.onMessage.addListener(this.onMessage);
    port.onDisconnect.addListener(this.onDisconnect);
    this.#port = port;
  }
  private onMessage(message: unknown) {
    console.log(message);
  }
  private readonly onDisconnect = () => {
    this.#port = undefined;
    if (this.tries++ < 3) setTimeout(() => this.open(), 1000);
  };
  send(message: { type: string }) {
    this.#port?.postMessage(message);
  }
}

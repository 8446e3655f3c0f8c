// A class that is generic in its messages, around a port.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

export class Channel<In, Out> {
  constructor(private readonly port: Port) {}
  send(message: Out) {
    this.port.postMessage(message);
  }
  listen(listener: (message: In) => void) {
    this.port.onMessage.addListener((message) => listener(message as In));
  }
}
const channel = new Channel<string, { text: string }>(chrome.runtime.connect());
channel.send({ text: 'a' });
channel.listen((message) => console.log(message.length));

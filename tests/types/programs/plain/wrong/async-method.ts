// An async method of a class as the listener.
import 'webext-ports/globals';

class Client {
  readonly port = chrome.runtime.connect({ name: 'client' });
  constructor() {
    // @ts-expect-error -- Nothing awaits an async listener
    this.port.onMessage.addListener(this.handle);
  }
  private handle = async (message: unknown) => {
    await Promise.resolve(message);
  };
}
console.log(new Client());

// An instance of a class with methods, in a union.
import 'webext-ports/globals';

class Account {
  #secret = 1;
  constructor(readonly id: string) {}
  rotate() {
    this.#secret++;
  }
}
declare const user: Account | null;
const port = chrome.runtime.connect();
// @ts-expect-error -- send data that says what to do
port.postMessage({ user });

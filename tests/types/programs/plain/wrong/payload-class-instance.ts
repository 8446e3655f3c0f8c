// An instance of a class with methods.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
class User {
  constructor(readonly name: string) {}
  greet() {
    return this.name;
  }
}
// @ts-expect-error -- JSON drops a function
port.postMessage(new User('a'));

// Instances of classes that are data, or that write themselves down.
import 'webext-ports/globals';

class Point {
  constructor(
    public x: number,
    public y: number,
  ) {}
}
class Money {
  constructor(private readonly cents: number) {}
  toJSON() {
    return { cents: this.cents };
  }
}
const port = chrome.runtime.connect();
port.postMessage(new Point(1, 2));
port.postMessage({ at: new Point(1, 2), price: new Money(100) });

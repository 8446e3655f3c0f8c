// A class that gives a boolean by `valueOf` is no boolean object: its `toJSON` says what is sent.
import 'webext-ports/globals';

class Flag {
  on = true;
  valueOf(): boolean {
    return this.on;
  }
  toJSON() {
    return { on: this.on };
  }
}

class Amount {
  cents = 0;
  valueOf(): number {
    return this.cents;
  }
  toFixed(): string {
    return (this.cents / 100).toFixed(2);
  }
  toJSON() {
    return this.cents;
  }
}

const port = chrome.runtime.connect();
port.postMessage({ flag: new Flag(), amount: new Amount() });
port.postMessage(new Flag());

import type { Cases } from './cases.ts';

/** What an emitter hands on under a name. */
export const emitters: Cases = {
  'emitters of libraries': `
    const emitter = new EventEmitter(), other = new EventEmitter();
    emitter.on('port', (p) => p.postMessage(1)); // port
    emitter.on('worker', (w) => w.postMessage(1));
    other.on('port', (w) => w.postMessage(1));
    emitter.once('both', (a, b) => {
      a.postMessage(1);
      b.postMessage(1); // port
    });
    emitter.on('never', (p) => p.postMessage(1));
    emitter.emit('port', chrome.runtime.connect());
    emitter.emit('worker', new Worker('a.js'));
    emitter.emit('both', new Worker('a.js'), chrome.runtime.connect());
    other.emit('port', new MessageChannel().port1);
    const bus = mitt();
    bus.on('x', ({ port, worker }) => { port.postMessage(1); }); // port
    bus.on('x', ({ port, worker }) => { worker.postMessage(1); });
    bus.emit('x', { port: chrome.runtime.connect(), worker: new Worker('a.js') });
  `,
  'a class that is an emitter': `
    class Hub extends EventEmitter {
      constructor() { super(); this.on('own', (p) => p.postMessage(1)); } // port
      open() { this.emit('open', chrome.runtime.connect()); this.emit('own', chrome.runtime.connect()); }
      work() { this.emit('work', new Worker('a.js')); }
    }
    const hub = new Hub();
    hub.addListener('open', function (p) { p.postMessage(1); }); // port
    hub.on('work', (w) => w.postMessage(1));
    const apart = new EventEmitter();
    apart.on('open', (p) => p.postMessage(1));
  `,
  'an emitter that hands on something else': `
    class Emitter {
      #heard = [];
      on(name, fn) { this.#heard.push(fn); }
      emit(name, port) { for (const fn of this.#heard) fn(new Wrapper(port)); }
    }
    const emitter = new Emitter();
    emitter.on('port', (wrapper) => wrapper.postMessage(1));
    emitter.emit('port', chrome.runtime.connect());
    process.on('message', (port) => port.postMessage(1));
    socket.on('port', (port) => port.postMessage(1));
    io.emit('port', chrome.runtime.connect());
  `,
  'emitters of different objects': `
    class Popup { bus = mitt(); open() { this.bus.emit('ready', chrome.runtime.connect()); } }
    class Frame { bus = mitt(); watch() { this.bus.on('ready', (t) => t.postMessage(1)); } }
    class Both {
      #bus = mitt();
      open() { this.#bus.emit('ready', chrome.runtime.connect()); }
      watch() { this.#bus.on('ready', (p) => p.postMessage(1)); } // port
    }
    class Base { constructor() { this.events = mitt(); this.events.on('up', (p) => p.postMessage(1)); } } // port
    class Derived extends Base { open() { this.events.emit('up', chrome.runtime.connect()); } }
    const panel = {
      bus: mitt(),
      open() { this.bus.emit('ready', chrome.runtime.connect()); },
      watch() { this.bus.on('ready', (p) => p.postMessage(1)); }, // port
    };
    const frame = { bus: mitt(), watch() { this.bus.on('ready', (t) => t.postMessage(1)); } };
    export function pair(left) { left.bus.emit('shown', chrome.runtime.connect()); }
    export function other(left) { left.bus.on('shown', (t) => t.postMessage(1)); }
    export function same(left) {
      left.bus.emit('here', chrome.runtime.connect());
      left.bus.on('here', (p) => p.postMessage(1)); // port
    }
    export function keyed(buses, one, two) {
      buses[one].emit('one', chrome.runtime.connect());
      buses[one].on('one', (p) => p.postMessage(1)); // port
      buses[two].on('one', (t) => t.postMessage(1));
    }
  `,
};

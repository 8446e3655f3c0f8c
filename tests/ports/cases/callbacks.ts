import type { Cases } from './cases.ts';

/** Functions that are kept somewhere, and called from there. */
export const callbacks: Cases = {
  'put in a table under names, called by a key': `
    const actions = {};
    actions.go = (p) => p.postMessage(1); // port
    actions['stop'] = function (p) { p.postMessage(1); }; // port
    Object.keys(actions).forEach((name) => actions[name](chrome.runtime.connect()));
    const others = {};
    others.go = (p) => p.postMessage(1);
    others.stop = (p) => p.postMessage(1);
    for (const name in others) others[name](new Worker('a.js'));
    const apart = {};
    apart.one = (p) => p.postMessage(1); // port
    apart.two = (p) => p.postMessage(1);
    apart.one(chrome.runtime.connect());
    apart.two(new Worker('a.js'));
  `,
  'put in a table under a key': `
    const table = {};
    function on(name, fn) { table[name] = fn; }
    on('x', (p) => p.postMessage(1)); // port
    function run(name) { table[name](chrome.runtime.connect()); }
    run('x');
    const workers = {};
    const add = (name, fn) => { workers[name] = fn; };
    add('x', (p) => p.postMessage(1));
    workers.x?.(new Worker('a.js'));
    workers[name](new Worker('a.js'));
  `,
  'in lists by name': `
    class Emitter {
      handlers = {};
      on(name, fn) { (this.handlers[name] ??= []).push(fn); }
      emit(name, ...args) { this.handlers[name]?.forEach((fn) => fn(...args)); }
    }
    const emitter = new Emitter();
    emitter.on('open', (p, w) => { p.postMessage(1); }); // port
    emitter.on('open', (p, w) => { w.postMessage(1); });
    emitter.emit('open', chrome.runtime.connect(), new Worker('a.js'));
  `,
  'in a list that is emptied': `
    const waiting = [], pending = [], working = [];
    waiting.push((p) => p.postMessage(1)); // port
    waiting.splice(0).forEach((fn) => fn(chrome.runtime.connect()));
    pending.push((p) => p.postMessage(1)); // port
    while (pending.length) pending.shift()(chrome.runtime.connect());
    working.push((p) => p.postMessage(1));
    working.slice().reverse().forEach((fn) => fn(new Worker('a.js')));
    const [, second] = [null, (p) => p.postMessage(1)]; // port
    second(chrome.runtime.connect());
    const [first, other] = [(p) => p.postMessage(1), (p) => p.postMessage(1)];
    first(new Worker('a.js'));
  `,
  'objects with a method, in a table': `
    const table = { a: { handle(p) { p.postMessage(1); } }, b: { handle: (p) => p.postMessage(1) } }; // port
    table[name].handle(chrome.runtime.connect());
    const workers = { a: { handle(p) { p.postMessage(1); } } };
    workers[name].handle(new Worker('a.js'));
  `,
  'bound to a port, called by somebody else': `
    const send = (p, m) => { p.postMessage(m); m.postMessage(1); }; // port
    listen(send.bind(null, chrome.runtime.connect()));
    const work = (w, m) => w.postMessage(m);
    listen(work.bind(null, new Worker('a.js')));
    const both = (x, m) => x.postMessage(m);
    listen(both.bind(null, chrome.runtime.connect()));
    both(new Worker('a.js'), 1);
    function later(p) { p.postMessage(1); }
    listen(later.bind(chrome.runtime.connect()));
  `,
  'curried, composed, once': `
    const curried = (p) => (m) => p.postMessage(m); // port
    curried(chrome.runtime.connect())(1);
    const compose = (f, g) => (x) => f(g(x));
    compose((p) => p.postMessage(1), () => chrome.runtime.connect())(1); // port
    const partial = (fn, ...first) => (...rest) => fn(...first, ...rest);
    partial((p, m) => p.postMessage(m), chrome.runtime.connect())(1); // port
    const once = (fn) => { let done; return (...args) => { if (!done) { done = true; fn(...args); } }; };
    chrome.runtime.onConnect.addListener(once((p) => p.postMessage(1))); // port
    const handle = { run(p) { p.postMessage(1); } }; // port
    handle?.run?.(chrome.runtime.connect());
    function standard(p = chrome.runtime.connect()) { p.postMessage(1); } // port
    function worker({ w = new Worker('a.js') } = {}) { w.postMessage(1); }
  `,
};

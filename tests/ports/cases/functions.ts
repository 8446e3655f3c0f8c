import type { Cases } from './cases.ts';

/** Arguments, results, callbacks, promises, React. */
export const functions: Cases = {
  'arguments of functions called in the same file': `
    const port = chrome.runtime.connect();
    send(port, 1);
    function send(p, m) { p.postMessage(m); } // port
    const other = (m, p) => p.postMessage(m); // port
    other.call(null, 1, port);
    const third = function (m, p) { p.postMessage(m); }; // port
    third.apply(null, [1, port]);
    const fourth = (p, m) => p.postMessage(m); // port
    const bound = fourth.bind(null, port);
    bound(1);
    const spread = (m, p) => p.postMessage(m); // port
    spread(...[1, port]);
    setTimeout((p) => p.postMessage(1), 10, port); // port
    function byArguments() { arguments[0].postMessage(1); }
    byArguments(port);
  `,
  results: `
    function open() { if (Math.random()) return null; return chrome.runtime.connect(); }
    const get = () => open();
    open().postMessage(1); // port
    get()?.postMessage(1); // port
    const api = { open, make() { return chrome.tabs.connect(1); } };
    api.open().postMessage(1); // port
    api.make().postMessage(1); // port
    const make = (id) => () => chrome.tabs.connect(id);
    make(1)().postMessage(1); // port
  `,
  'callbacks of own functions': `
    function withPort(callback) { callback(chrome.runtime.connect(), 1); }
    withPort((p, n) => { p.postMessage(n); n.postMessage(1); }); // port
    class Source {
      listeners = [];
      on(fn) { this.listeners.push(fn); }
      emit() { const p = chrome.runtime.connect(); this.listeners.forEach((fn) => fn(p)); }
    }
    new Source().on((p) => p.postMessage(1)); // port
  `,
  'one wrapper around many listeners': `
    class Background {
      constructor() {
        const onConnect = this.guard(this.onConnect.bind(this));
        chrome.runtime.onConnect.addListener(onConnect);
        chrome.tabs.onRemoved.addListener(this.guard((id, info) => { id.postMessage(info); info.postMessage(1); }));
      }
      guard(fn) { return (...args) => { if (this.ready) fn(...args); }; }
      onConnect(p) { p.postMessage(1); } // port
    }
    new Background();
  `,
  'called with a port and with something else': `
    function either(target) { target.postMessage(1); }
    either(chrome.runtime.connect());
    either(new Worker('x'));
    function nothing(target) { target?.postMessage(1); } // port
    nothing(chrome.runtime.connect());
    nothing(null);
  `,
  promises: `
    async function open() { return chrome.runtime.connect(); }
    const ready = new Promise((resolve, reject) => {
      chrome.runtime.onConnect.addListener((p) => resolve(p));
      setTimeout(() => reject(new Error('late')), 10);
    });
    open().then((p) => p.postMessage(1)); // port
    ready.then((p) => { p.postMessage(1); return p; }).then((p) => p.postMessage(1)).catch(() => {}); // port
    (await open()).postMessage(1); // port
    const p = await ready;
    p.postMessage(1); // port
    const [a, b] = await Promise.all([open(), 1]);
    a.postMessage(1); // port
    b.postMessage(1);
    (await Promise.race([open()])).postMessage(1); // port
    Promise.resolve(chrome.runtime.connect()).then((q) => q.postMessage(1)); // port
    let settled;
    open().then((value) => { settled = value; });
    settled.postMessage(1); // port
  `,
  'promises that are resolved from outside': `
    const { promise, resolve } = Promise.withResolvers();
    resolve(chrome.runtime.connect());
    (await promise).postMessage(1); // port
    promise.finally(() => {}).then((p) => p.postMessage(1)); // port
    for await (const p of [promise]) p.postMessage(1); // port
    const [settled] = await Promise.allSettled([promise]);
    if (settled.status === 'fulfilled') settled.value.postMessage(1); // port
    const working = Promise.withResolvers();
    working.resolve(new Worker('a.js'));
    (await working.promise).postMessage(1);
    (await Promise.allSettled([working.promise]))[0].value.postMessage(1);
    const deferred = Promise.withResolvers();
    deferred.resolve(chrome.runtime.connect());
    deferred.promise.then((p) => p.postMessage(1)); // port
    let done;
    const later = new Promise((fulfil) => { done = fulfil; });
    done(chrome.runtime.connect());
    later.then((p) => p.postMessage(1)); // port
  `,
  'a class with a promise and what resolves it': `
    class Deferred {
      constructor() { this.promise = new Promise((resolve, reject) => { this.resolve = resolve; this.reject = reject; }); }
    }
    const opened = new Deferred();
    opened.resolve(chrome.runtime.connect());
    opened.reject(new Worker('a.js'));
    opened.promise.then((p) => p.postMessage(1)); // port
  `,
  React: `
    import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
    export function Panel() {
      const ref = useRef(null);
      const [port, setPort] = useState(null);
      const [lazy] = useState(() => chrome.runtime.connect());
      const memo = useMemo(() => chrome.runtime.connect(), []);
      useEffect(() => {
        ref.current = chrome.runtime.connect();
        setPort(chrome.runtime.connect());
      }, []);
      const onConnect = useCallback((p) => p.postMessage(1), []); // port
      useEffect(() => { chrome.runtime.onConnect.addListener(onConnect); });
      ref.current?.postMessage(1); // port
      port.postMessage(1); // port
      lazy.postMessage(1); // port
      memo.postMessage(1); // port
      setPort.postMessage(1);
    }
  `,
  recursion: `
    function retry(p, times) { if (times) retry(p, times - 1); p.postMessage(times); } // port
    retry(chrome.runtime.connect(), 3);
    function loop(p) { return loop(p); }
    loop(chrome.runtime.connect()).postMessage(1);
  `,
  'methods called by their names': `
    class Session {
      add(port, n) { port.postMessage(n); } // port
      take(port) { port.postMessage(1); } // port
      other(port) { port.postMessage(1); }
    }
    const session = new Session();
    const other = { other(port) { port.postMessage(1); } };
    chrome.runtime.onConnect.addListener((port) => {
      queue.push(session, 'add', [port, 1]);
      invoke(session, 'take', port);
      invoke(other, 'other', new Worker('a.js'));
      log('other', port);
    });
  `,
  generators: `
    const ports = new Set([chrome.runtime.connect()]);
    function* all() { yield* ports; yield browser.runtime.connect(); }
    for (const each of all()) each.postMessage(1); // port
    [...all()].forEach((each) => each.postMessage(1)); // port
    all().next().value.postMessage(1); // port
    const [first] = all();
    first.postMessage(1); // port
    async function* stream() { while (true) yield await new Promise((resolve) => chrome.runtime.onConnect.addListener(resolve)); }
    const { value } = await stream().next();
    value.postMessage(1); // port
    async function* later() { if (first) yield chrome.tabs.connect(1); }
    for await (const each of later()) each.postMessage(1); // port
    const table = { *[Symbol.iterator]() { yield new Worker('a.js'); }, *list() { yield first; } };
    for (const each of table.list()) each.postMessage(1); // port
    function* mixed() { yield first; yield new MessageChannel().port1; }
    for (const each of mixed()) each.postMessage(1);
    function* nested() { function* inner() { yield new Worker('a.js'); } use(inner); yield first; }
    for (const each of nested()) each.postMessage(1); // port
  `,
};

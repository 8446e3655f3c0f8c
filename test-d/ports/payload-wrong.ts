// What JSON drops, changes or refuses: an error at the property concerned, with the repair in its text.
import 'webext-ports/globals';

const port = chrome.runtime.connect();

class User {
  constructor(readonly name: string) {}
  greet() {
    return `Hello, ${this.name}`;
  }
}
interface Visit {
  at: Date;
  url: string;
}
type Deep = { children: Deep[]; at?: Date };
declare const visit: Visit;
declare const deep: Deep;
declare const map: Map<string, number>;
declare const readonlySet: ReadonlySet<string>;
declare const maybeDate: Date | undefined;
declare const dateOrString: Date | string;
declare const dates: Record<string, Date>;
declare const union: { type: 'a'; at: string } | { type: 'b'; at: Date };
declare function load(): Promise<string>;
declare const text: { list: string[]; inner: { done(): void } };
declare const marked: { text: string; [Symbol.iterator]: () => void };
declare const pairs: [string, Date][];
declare const bothWays: Map<string, string> | { text: string };

// @ts-expect-error -- function
port.postMessage(() => {});
// @ts-expect-error -- date.toISOString()
port.postMessage(new Date());
// @ts-expect-error -- [...map]
port.postMessage(map);
// @ts-expect-error -- [...set]
port.postMessage(readonlySet);
// @ts-expect-error -- error.message
port.postMessage(new Error('no'));
// @ts-expect-error -- await
port.postMessage(load());
// @ts-expect-error -- String(value)
port.postMessage(1n);
// @ts-expect-error -- symbol
port.postMessage(Symbol('x'));
// @ts-expect-error -- regexp.source
port.postMessage(/x/);
// @ts-expect-error -- Array.from
port.postMessage(new Uint8Array(2));
// @ts-expect-error -- Array.from
port.postMessage(new ArrayBuffer(2));
// @ts-expect-error -- url.href
port.postMessage(new URL('https://example.org'));
// @ts-expect-error -- DOM node
port.postMessage(document.body);
// @ts-expect-error -- Blob
port.postMessage(new Blob([]));
// @ts-expect-error -- Port
port.postMessage(port);
// @ts-expect-error -- function
port.postMessage(new User('a'));
// @ts-expect-error -- function
port.postMessage(window);
// @ts-expect-error -- WeakMap
port.postMessage(new WeakMap());
// @ts-expect-error -- function
port.postMessage(User);
// @ts-expect-error -- function
port.postMessage(class {});
// @ts-expect-error -- null
port.postMessage(console.log('x'));

port.postMessage({
  type: 'saved',
  // @ts-expect-error -- date.toISOString()
  at: new Date(),
});
port.postMessage({
  type: 'do',
  // @ts-expect-error -- function
  callback: () => {},
});
port.postMessage({
  // @ts-expect-error -- function
  method() {},
});
port.postMessage({
  // @ts-expect-error -- [...map]
  map,
});
port.postMessage({
  // @ts-expect-error -- [...set]
  set: new Set([1]),
});
port.postMessage({
  // @ts-expect-error -- error.message
  error: new TypeError('no'),
});
port.postMessage({
  // @ts-expect-error -- await
  value: load(),
});
port.postMessage({
  // @ts-expect-error -- String(value)
  id: 10n,
});
port.postMessage({
  // @ts-expect-error -- symbol
  key: Symbol.iterator,
});
port.postMessage({
  // @ts-expect-error -- DOM node
  target: document.querySelector('a'),
});
port.postMessage({
  // @ts-expect-error -- Array.from
  pixels: new Uint8ClampedArray(4),
});
port.postMessage({
  // @ts-expect-error -- function
  user: new User('a'),
});
port.postMessage({
  // @ts-expect-error -- Port
  port,
});
port.postMessage({
  outer: {
    inner: [
      {
        // @ts-expect-error -- date.toISOString()
        at: new Date(),
      },
    ],
  },
});
port.postMessage([
  1,
  // @ts-expect-error -- date.toISOString()
  new Date(),
]);
// @ts-expect-error -- date.toISOString()
port.postMessage(visit);
// @ts-expect-error -- date.toISOString()
port.postMessage(deep);
// @ts-expect-error -- date.toISOString()
port.postMessage([visit]);
// @ts-expect-error -- date.toISOString()
port.postMessage({ ...visit, url: 'other' });
// @ts-expect-error -- date.toISOString()
port.postMessage({ at: maybeDate });
// @ts-expect-error -- date.toISOString()
port.postMessage({ at: dateOrString });
// @ts-expect-error -- date.toISOString()
port.postMessage(dates);
// @ts-expect-error -- date.toISOString()
port.postMessage(union);
// @ts-expect-error -- date.toISOString()
port.postMessage({ at: new Date() } as const);
// @ts-expect-error -- function
port.postMessage({ type: 'x', f: () => {} } satisfies { type: string; f: () => void });
// @ts-expect-error -- symbol
port.postMessage(['a', Symbol('b')] as const);
// @ts-expect-error -- JSON
port.postMessage(document.createRange());
// @ts-expect-error -- date.toISOString()
browser.runtime.connect().postMessage({ at: new Date() });
// @ts-expect-error -- date.toISOString()
chrome.tabs.connect(1).postMessage({ at: new Date() });
chrome.runtime.onConnect.addListener((accepted) => {
  // @ts-expect-error -- [...map]
  accepted.postMessage({ map });
});
chrome.runtime.onConnectExternal.addListener((accepted) => {
  // @ts-expect-error -- [...map]
  accepted.postMessage({ map });
});
chrome.runtime.onUserScriptConnect.addListener((accepted) => {
  // @ts-expect-error -- [...map]
  accepted.postMessage({ map });
});
// @ts-expect-error -- function
port.postMessage(text);
// @ts-expect-error -- function
port.postMessage(marked);
// @ts-expect-error -- date.toISOString()
port.postMessage(pairs);
// @ts-expect-error -- [...map]
port.postMessage(bothWays);

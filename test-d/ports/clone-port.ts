// A ClonePort carries what structured clone carries, whatever the project's ports do.
import 'webext-ports/globals';
import type { ClonePort } from 'webext-ports';

class User {
  constructor(readonly name: string) {}
  greet() {
    return this.name;
  }
}
const port: ClonePort = browser.runtime.connect({ name: 'clone' });
port.postMessage(new Date());
port.postMessage({
  at: new Date(),
  map: new Map([['a', new Set([1])]]),
  error: new Error('no'),
  bytes: new Uint8Array(2),
  buffer: new ArrayBuffer(2),
  id: 1n,
  pattern: /x/,
  nothing: undefined,
  holes: [1, undefined],
  blob: new Blob([]),
});
port.postMessage(undefined);
const typed: ClonePort<Map<string, Date>, { since: Date }> = browser.runtime.connect();
typed.postMessage({ since: new Date() });
typed.onMessage.addListener((visits) => visits.get('a')?.toISOString());
function send<T>(message: T) {
  port.postMessage(message);
}
send(1);

// @ts-expect-error -- function
port.postMessage(() => {});
// @ts-expect-error -- symbol
port.postMessage({ key: Symbol('x') });
// @ts-expect-error -- await
port.postMessage({ value: Promise.resolve(1) });
// @ts-expect-error -- DOM node
port.postMessage({ node: document.body });
// @ts-expect-error -- Port
port.postMessage({ port });
// @ts-expect-error -- function
port.postMessage(new User('a'));
// @ts-expect-error -- function
port.postMessage({ map: new Map([['a', () => {}]]) });
// @ts-expect-error -- function
type Wrong = ClonePort<unknown, { done(): void }>;
// @ts-expect-error -- toISOString
chrome.runtime.connectNative('ping_pong').postMessage({ at: new Date() });

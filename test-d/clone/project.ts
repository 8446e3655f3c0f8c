// A project whose ports are structured clones says so once.
import 'webext-ports/globals';
import type { Port, Protocol, ProjectWire, Sendable } from 'webext-ports';

declare module 'webext-ports' {
  interface PortSettings {
    serialization: 'structured-clone';
  }
  interface PortProtocols {
    history: Protocol<{ since: Date }, Map<string, Date>>;
    // @ts-expect-error -- function
    wrong: Protocol<{ done: () => void }, string>;
  }
}

const wire: ProjectWire = 'structured-clone';
const history = browser.runtime.connect({ name: 'history' });
history.postMessage({ since: new Date() });
history.onMessage.addListener((visits) => visits.get('a')?.toISOString());
const port: Port = chrome.runtime.connect();
port.postMessage({ wire, at: new Date(), set: new Set([1]), id: 1n, nothing: undefined });
port.postMessage(undefined);
port.postMessage([1, undefined]);
function send<T>(message: Sendable<T>) {
  port.postMessage(message);
}
send({ at: new Date() });

// @ts-expect-error -- function
port.postMessage({ done() {} });
// @ts-expect-error -- symbol
send({ key: Symbol('x') });
// @ts-expect-error -- toISOString
chrome.runtime.connectNative('ping_pong').postMessage({ at: new Date() });

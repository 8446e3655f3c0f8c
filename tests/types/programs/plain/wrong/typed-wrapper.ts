// A wrapper whose type parameter is bound to an interface with a function.
import 'webext-ports/globals';
import type { Sendable } from 'webext-ports';

interface Command {
  type: string;
}
const port = chrome.runtime.connect();
function send<T extends Command>(message: T & Sendable<T>) {
  port.postMessage(message);
}
send({ type: 'ok' });
// @ts-expect-error -- send data that says what to do
send({ type: 'run', done: () => {} });

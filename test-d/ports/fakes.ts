// A fake port for a unit test needs the members that a port really has, and no more.
import 'webext-ports/globals';
import type { AcceptedPort, BrowserPort, MessageSender, NativePort, OpenedPort, Port } from 'webext-ports';

const event = { addListener() {}, removeListener() {}, hasListener: () => false };
const sent: unknown[] = [];

const fake: Port = {
  name: 'fake',
  sender: undefined,
  onMessage: event,
  onDisconnect: event,
  postMessage: (message) => void sent.push(message),
  disconnect() {},
};
const withoutSender: Port = {
  name: 'fake',
  onMessage: event,
  onDisconnect: event,
  postMessage(message) {
    sent.push(message);
  },
  disconnect: () => {},
};
const chromium: chrome.runtime.Port = {
  name: 'fake',
  onMessage: { ...event, hasListeners: () => false },
  onDisconnect: { ...event, hasListeners: () => false },
  postMessage(message: unknown) {
    sent.push(message);
  },
  disconnect() {},
};
const firefox: BrowserPort = { ...fake, sender: {}, error: null };
const failed: browser.runtime.Port = { ...firefox, error: { message: 'No such native application' } };
const native: NativePort = { ...withoutSender, name: '' };
const opened: OpenedPort = withoutSender;
const accepted: AcceptedPort = { ...withoutSender, sender: { id: 'abc', tab: undefined } };
const sender: MessageSender = { id: 'abc', url: 'https://example.org/', origin: 'https://example.org' };

type Listener = (message: unknown, port: Port) => void;
function makeFake(name: string): { port: Port; emit(message: unknown): void } {
  const listeners = new Set<Listener>();
  const port: Port = {
    name,
    sender,
    onMessage: {
      addListener(listener: Listener) {
        listeners.add(listener);
      },
      removeListener(listener: Listener) {
        listeners.delete(listener);
      },
      hasListener: (listener: Listener) => listeners.has(listener),
    },
    onDisconnect: event,
    postMessage: (message: unknown) => {
      sent.push(message);
    },
    disconnect: () => listeners.clear(),
  };
  return {
    port,
    emit: (message) => listeners.forEach((listener) => listener(message, port)),
  };
}
declare function serve(port: Port): void;
serve(fake);
serve(makeFake('other').port);
serve(chromium);
serve(firefox);
serve(failed);
serve(native);
serve(opened);
serve(accepted);

// @ts-expect-error -- missing
const incomplete: Port = { name: 'fake', postMessage() {}, disconnect() {} };
// @ts-expect-error -- missing
const nameless: Port = { onMessage: event, onDisconnect: event, postMessage() {}, disconnect() {} };
const invented: Port = {
  ...fake,
  // @ts-expect-error -- onError
  onError: event,
};
const wrongEvent: Port = {
  ...fake,
  // @ts-expect-error -- missing
  onMessage: { addListener() {} },
};
const wrongName: Port = {
  ...fake,
  // @ts-expect-error -- not assignable to type 'string'
  name: 1,
};
// @ts-expect-error -- 'sender'
const noSender: AcceptedPort = withoutSender;
// @ts-expect-error -- missing
const channel: Port = new MessageChannel().port1;
// @ts-expect-error -- missing
const worker: Port = new Worker('worker.js');

// What a listener takes, and that nobody reads what it returns.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

const port = chrome.runtime.connect();
const ports = new Set<Port>();
const byId = new Map<number, Port>();
const log: unknown[] = [];
declare function work(message: unknown): Promise<void>;
declare const element: { textContent: string | null };
let last: unknown;
let current: Port | undefined;

// Short arrows give all sorts of things that are no reply.
port.onMessage.addListener(() => {});
port.onMessage.addListener((message) => console.log(message));
port.onMessage.addListener((message) => log.push(message));
port.onMessage.addListener((message) => (last = message));
port.onMessage.addListener((message) => void work(message));
port.onMessage.addListener((message) => {
  work(message).catch((error: unknown) => console.error(error));
});
port.onMessage.addListener((message: string) => (element.textContent = message));
port.onMessage.addListener((message: string) => message === 'close' && port.disconnect());
port.onMessage.addListener((message, self) => self.postMessage(message));
port.onMessage.addListener(function (message) {
  if (!message) return;
  console.log(message);
});
port.onMessage.addListener((message: any) => message.then);
port.onDisconnect.addListener(() => byId.delete(1));
port.onDisconnect.addListener((closed) => ports.delete(closed));
port.onDisconnect.addListener(() => (current = undefined));
port.onDisconnect.addListener(() => clearTimeout(1));
chrome.runtime.onConnect.addListener((opened) => ports.add(opened));
chrome.runtime.onConnect.addListener((opened) => byId.set(1, opened));
chrome.runtime.onConnect.addListener((opened) => (current = opened));
chrome.runtime.onConnect.addListener(console.log);

// On a port that nothing is known of, a message may be annotated.
port.onMessage.addListener((message: { greeting: string }) => console.log(message.greeting));
port.onMessage.addListener(({ greeting }: { greeting: string }) => console.log(greeting));
port.onMessage.addListener((message: string, self: Port) => self.postMessage(message));
interface Greeting {
  greeting: string;
}
function onGreeting(message: Greeting, self: chrome.runtime.Port) {
  self.postMessage(message.greeting);
}
port.onMessage.addListener(onGreeting);
port.onMessage.removeListener(onGreeting);
class Client {
  readonly #onMessage = (message: Greeting) => console.log(message.greeting);
  listen(other: Port) {
    other.onMessage.addListener(this.#onMessage);
    other.onDisconnect.addListener(() => other.onMessage.removeListener(this.#onMessage));
  }
}
new Client().listen(port);

// Nothing awaits an async listener.
// @ts-expect-error -- Nothing awaits an async listener
port.onMessage.addListener(async (message) => {
  console.log(message);
});
// @ts-expect-error -- Nothing awaits an async listener
port.onMessage.addListener(work);
// @ts-expect-error -- Nothing awaits an async listener
port.onMessage.addListener((message) => work(message));
// @ts-expect-error -- Nothing awaits an async listener
port.onDisconnect.addListener(async () => {
  await work('closed');
});
// @ts-expect-error -- Nothing awaits an async listener
chrome.runtime.onConnect.addListener(async (opened) => {
  opened.postMessage('hello');
});
// @ts-expect-error -- Nothing awaits an async listener
browser.runtime.onConnectExternal.addListener(async () => {});
// @ts-expect-error -- Nothing awaits an async listener
port.onMessage.addListener(() => new Promise((resolve) => setTimeout(resolve, 1)));

// A reply is not sent. What a boolean is meant for cannot be told: `Set.delete` gives one too.
// @ts-expect-error -- reply with port.postMessage
port.onMessage.addListener(() => ({ ok: true }));
// @ts-expect-error -- reply with port.postMessage
port.onMessage.addListener((message) => {
  return { ok: true, message };
});
// @ts-expect-error -- reply with port.postMessage
port.onMessage.addListener(() => [1, 2, 3]);

// There is no third parameter.
// @ts-expect-error -- is not assignable to parameter of type
port.onMessage.addListener((message, sender, sendResponse) => {
  console.log(message, sender, sendResponse);
});
// @ts-expect-error -- is not assignable to parameter of type
port.onMessage.addListener(function (message: unknown, self: Port, sendResponse: (reply: unknown) => void) {
  sendResponse(message);
});
// @ts-expect-error -- is not assignable to parameter of type
port.onDisconnect.addListener((closed, reason) => console.log(closed, reason));
// @ts-expect-error -- is not assignable to parameter of type
chrome.runtime.onConnect.addListener((opened, sender) => console.log(opened, sender));

// The second parameter is the port, not the sender.
port.onMessage.addListener((message, self) => {
  // @ts-expect-error -- Property 'tab' does not exist
  console.log(message, self.tab);
});
// @ts-expect-error -- not assignable
port.onMessage.addListener((message: unknown, sender: { tab: { id: number } }) =>
  console.log(message, sender),
);
// @ts-expect-error -- not assignable
chrome.runtime.onConnect.addListener((id: number) => console.log(id));

// How people hold ports: parameters, fields, maps, extended, returned.
import 'webext-ports/globals';
import type { AcceptedPort, NativePort, OpenedPort, Port } from 'webext-ports';

interface Request {
  type: 'read' | 'write';
  key: string;
}
interface Reply {
  value: string;
}

function say(port: Port, text: string): void {
  port.postMessage({ type: 'say', text });
}
function open(name: string): Port {
  return chrome.runtime.connect({ name });
}
const reopen = (name: string) => browser.runtime.connect({ name });
async function openLater(name: string): Promise<OpenedPort> {
  await Promise.resolve();
  return chrome.runtime.connect({ name });
}
function* openAll(names: string[]): Generator<Port> {
  for (const name of names) yield open(name);
}

class Connection {
  port: Port | null = null;
  #native: NativePort | undefined;
  get native() {
    return (this.#native ??= chrome.runtime.connectNative('ping_pong'));
  }
  connect() {
    this.port = chrome.runtime.connect({ name: 'main' });
    this.port.onDisconnect.addListener(() => {
      this.port = null;
    });
    return this.port;
  }
}
new Connection().connect().postMessage('hello');

const byTab = new Map<number, Port>();
const byName: Record<string, Port> = {};
const all: Port[] = [];
chrome.runtime.onConnect.addListener((port) => {
  const id = port.sender.tab?.id;
  if (id !== undefined) byTab.set(id, port);
  byName[port.name] = port;
  all.push(port);
  say(port, 'welcome');
});
for (const port of byTab.values()) say(port, 'all');
for (const [id, port] of byTab) say(port, `tab ${id}`);
all.forEach((port) => say(port, 'all'));
say(reopen('again'), 'hello');
for (const port of openAll(['a', 'b'])) port.disconnect();
void openLater('later').then((port) => say(port, 'late'));

interface CountedPort extends Port {
  count: number;
}
const counted: CountedPort = Object.assign(open('counted'), { count: 0 });
say(counted, `${counted.count}`);
counted.onMessage.addListener((message, self) => console.log(message, self.count));
interface ReaderPort extends Port<Reply, Request> {
  readonly cache: Map<string, string>;
}
declare const reader: ReaderPort;
reader.postMessage({ type: 'read', key: 'a' });
reader.onMessage.addListener((reply) => reader.cache.set('a', reply.value));

function serve(port: Port<Request, Reply>) {
  port.onMessage.addListener((request, self) => {
    self.postMessage({ value: request.type === 'read' ? request.key : '' });
  });
}
chrome.runtime.onConnect.addListener(serve);
chrome.runtime.onConnect.addListener((port: Port<Request, Reply>) => serve(port));
chrome.runtime.onConnect.addListener((port: AcceptedPort<Request, Reply>) => console.log(port.sender.id));
browser.runtime.onConnect.addListener(serve);
const client: Port<Reply, Request> = chrome.runtime.connect({ name: 'typed' });
client.postMessage({ type: 'write', key: 'a' });
client.onMessage.addListener((reply) => reply.value.length);
let later: OpenedPort<Reply, Request> | undefined;
later = chrome.runtime.connect({ name: 'later' });
later.postMessage({ type: 'read', key: 'b' });

declare const name: unknown;
if (typeof name === 'string') chrome.runtime.connect({ name });

// @ts-expect-error -- is not assignable to type 'string'
const wrong: string = open('port');
// @ts-expect-error -- not assignable
byTab.set('1', open('port'));
// @ts-expect-error -- not assignable
byTab.set(1, 'port');

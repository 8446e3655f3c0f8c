// The overlay on @types/chrome: our ports, its everything else.
import 'webext-ports/chrome';
import type { ChromeOpenedPort, OpenedPort, Port } from 'webext-ports';

const port = chrome.runtime.connect({ name: 'x' });
port.onMessage.addListener((message, self) => {
  console.log(message);
  self.postMessage({ a: 1 });
});
function host(other: chrome.runtime.Port) {
  other.postMessage({});
  other.onDisconnect.addListener((closed) => console.log(closed.name));
  ours(other);
}
function ours(other: Port) {
  other.postMessage({});
}
host(port);
ours(port);
chrome.runtime.onConnect.addListener((accepted) => {
  console.log(accepted.sender.tab?.id, accepted.sender.tab?.favIconUrl);
  host(accepted);
  ours(accepted);
});
chrome.runtime.onConnect.addListener(host);
chrome.runtime.onConnect.addListener(ours);
chrome.runtime.onConnect.removeListener(ours);
chrome.runtime.onConnect.hasListener(host);
const opened: OpenedPort = chrome.tabs.connect(1, { name: 'x', frameId: 0 });
let kept: chrome.runtime.Port | null = null;
kept = chrome.runtime.connect();
host(kept);
ours(opened);
const info: chrome.runtime.ConnectInfo = { name: 'x' };
chrome.runtime.connect(info);
const native = chrome.runtime.connectNative('ping_pong');
host(native);
ours(native);

// The rest of the package is as it was.
chrome.tabs.onUpdated.addListener((id, change, tab) => console.log(id.toFixed(), change.title, tab.url));
chrome.runtime.onStartup.addListener(() => {});
chrome.runtime.onStartup.addListener(async () => {});
chrome.runtime.onMessage.addListener((message, sender) => console.log(message, sender.tab?.id));
chrome.alarms.onAlarm.addListener((alarm) => console.log(alarm.name));
chrome.storage.onChanged.addListener((changes, area) => console.log(changes, area));

// So are the types of its listeners, taken off its events.
type AlarmListener = Parameters<typeof chrome.alarms.onAlarm.addListener>[0];
const onAlarm: AlarmListener = (alarm) => console.log(alarm.name);
chrome.alarms.onAlarm.addListener(onAlarm);
const notOnAlarm: Parameters<typeof chrome.alarms.onAlarm.removeListener>[0] = onAlarm;
const isOnAlarm: Parameters<typeof chrome.alarms.onAlarm.hasListener>[0] = onAlarm;
chrome.alarms.onAlarm.removeListener(notOnAlarm);
chrome.alarms.onAlarm.hasListener(isOnAlarm);
type RequestListener = Parameters<typeof chrome.runtime.onMessage.addListener>[0];
const onRequest: RequestListener = (message, sender, reply) => reply([message, sender.tab?.id]);
chrome.runtime.onMessage.addListener(onRequest);
type ConnectListener = Parameters<typeof chrome.runtime.onConnect.addListener>[0];
const onConnect: ConnectListener = (opened) => console.log(opened.name);
chrome.runtime.onConnect.addListener(onConnect);

// A fake of any event takes what the event takes.
type Listening<Listener extends (...args: any) => void> = Pick<
  chrome.events.Event<Listener>,
  'addListener' | 'removeListener' | 'hasListener'
>;
declare class FakeEvent<Listener extends (...args: any) => void> implements Listening<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
  hasListener(listener: Listener): boolean;
}
const alarms: Listening<AlarmListener> = new FakeEvent<AlarmListener>();
alarms.addListener(onAlarm);

// @ts-expect-error -- date.toISOString()
port.postMessage({ at: new Date() });
// @ts-expect-error -- read-only
port.name = 'y';
// @ts-expect-error -- No overload matches this call
chrome.runtime.connect({ name: 'x', frameId: 1 });
// @ts-expect-error -- No overload matches this call
chrome.runtime.connect(1);
// @ts-expect-error -- Nothing awaits an async listener
port.onMessage.addListener(async () => {});
// @ts-expect-error -- reply with port.postMessage
port.onMessage.addListener(() => ({ ok: true }));
// @ts-expect-error -- Ports have no rules
port.onMessage.addRules([]);
// @ts-expect-error -- Property 'sender' does not exist
port.sender;
// @ts-expect-error -- Property 'error' does not exist
port.error;
chrome.runtime.onConnect.addListener((accepted) => {
  // @ts-expect-error -- date.toISOString()
  accepted.postMessage({ at: new Date() });
});
// @ts-expect-error -- toISOString
native.postMessage({ at: new Date() });

// The package's own port is one of ours, of each kind that it can be.
declare const theirs: chrome.runtime.Port;
const chromesOwn: ChromeOpenedPort = theirs;
ours(chromesOwn);

// The package's own port and ours mix, as in a cache that `connect` fills.
const ports = new Map<string, chrome.runtime.Port>();
const cached = ports.get('x') ?? chrome.runtime.connect({ name: 'x' });
cached.onMessage.addListener((message, self) => console.log(message, self.name));
cached.onMessage.removeListener(console.log);
cached.onDisconnect.addListener((closed) => console.log(closed.name));
cached.postMessage({ a: 1 });
ports.set('x', cached);

// An event of ports is one of any event, as the mocks of tests say.
declare function mocked<Of extends chrome.events.Event<(...args: unknown[]) => void>>(event: Of): Of;
mocked(chrome.runtime.onConnect).addListener((accepted) => console.log(accepted.sender.url));

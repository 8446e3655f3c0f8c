// A port with a protocol can be passed where any port is wanted, and a port that nothing is known of can
// be declared to follow a protocol. This rests on undocumented behaviour: a mapped type over the type
// parameter makes its variance "unmeasurable", so the compiler compares two ports by their members; and a
// listener with a member is not compared as a callback.
import 'webext-ports/globals';
import type { AcceptedPort, BrowserPort, ClonePort, NativePort, OpenedPort, Port } from 'webext-ports';

type Up = { up: number };
type Down = { down: string };
declare const typed: Port<Down, Up>;
declare const opened: OpenedPort<Down, Up, 'feed'>;
declare const accepted: AcceptedPort<Up, Down, 'feed'>;
declare const native: NativePort<Down, Up>;
declare const browserPort: BrowserPort<Down, Up>;
declare const clone: ClonePort<Down, Up>;

const ports: Port[] = [typed, opened, accepted, native, browserPort];
const byId = new Map<number, Port>([[1, typed]]);
byId.set(2, opened);
const named: Port<Down, Up> = opened;
const opposite: Port<Up, Down> = accepted;
const claimed: Port<Down, Up> = chrome.runtime.connect();
const untyped: Port = claimed;
const anyPort: Port<any, any> = typed;
const back: Port<Down, Up> = anyPort;
const clones: ClonePort[] = [clone, chrome.runtime.connect()];
declare const either: Port | NativePort;
either.postMessage({ a: 1 });
ports.push(untyped, named, opposite, back);

// @ts-expect-error -- not assignable
const swapped: Port<Up, Down> = opened;
// @ts-expect-error -- close
const message: MessagePort = untyped;

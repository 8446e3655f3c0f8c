import type { PortListener } from './listeners.js';
import type { PortProtocols } from './protocols.js';

/**
 * What the overlays add to a host's own ConnectInfo once protocols are registered. The host's
 * `connect` comes after ours and takes any name; with a member that nobody gives it takes none.
 */
export type RegistryGuard = [keyof PortProtocols] extends [never]
  ? {}
  : {
      readonly "No such name of PortProtocols is received there (content scripts: tabs.connect); where you wrote this ConnectInfo write that of 'webext-ports'": never;
    };

/** Whether a host's listener is one that takes a port. Compared both ways, else `() => void` is too. */
type TakesPort<Listener, HostPort> = 0 extends 1 & Listener
  ? false
  : [Listener] extends [(port: HostPort) => void]
    ? [(port: HostPort) => void] extends [Listener]
      ? true
      : false
    : false;

/**
 * The listener that an event of ports takes. All other events take the host's own, as without us:
 * `Parameters<typeof chrome.alarms.onAlarm.addListener>[0]` reads the last overload, and that is this one.
 */
export type OverlaidListener<Listener, HostPort, Accepted, Result> =
  TakesPort<Listener, HostPort> extends true ? PortListener<Accepted, Result> : Listener;

/** The same for `removeListener` and `hasListener`, which take what was added. */
export type OverlaidRemoval<Listener, HostPort> =
  TakesPort<Listener, HostPort> extends true ? (port: any) => unknown : Listener;

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

/**
 * `Then` where the host's listener is one that takes a port, else `Else`. Compared by identity: `() => void` could take
 * a port, too; and before the type parameter of an event is known the compiler leaves out what it can never be
 * identical with, so that interfaces like `WebNavigationEvent<T>`, of older `@types/chrome`, still extend theirs. The
 * mapped type makes it compare two events by their members, as it does without us, for methods take more than that.
 */
type IfTakesPort<Listener, HostPort, Then, Else> = { [K in keyof Listener]: 0 } extends unknown
  ? (<Any>() => Any extends Listener ? 1 : 2) extends <Any>() => Any extends (port: HostPort) => void ? 1 : 2
    ? Then
    : Else
  : never;

/**
 * The listener that an event of ports takes. All other events take the host's own, as without us:
 * `Parameters<typeof chrome.alarms.onAlarm.addListener>[0]` reads the last overload, and that is this one.
 */
export type OverlaidListener<Listener, HostPort, Accepted, Result> = IfTakesPort<
  Listener,
  HostPort,
  PortListener<Accepted, Result>,
  Listener
>;

/** The same for `removeListener` and `hasListener`, which take what was added. */
export type OverlaidRemoval<Listener, HostPort> =
  Listener | IfTakesPort<Listener, HostPort, (port: any) => unknown, never>;

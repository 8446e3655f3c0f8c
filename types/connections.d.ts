import type { BrowserAcceptedPort, BrowserOpenedPort } from './browser-port.js';
import type { ChromeAcceptedPort, ChromeOpenedPort } from './chrome-port.js';
import type { DownOf, PortProtocols, UpOf } from './protocols.js';
import type { UntypedMessage } from './untyped.js';
import type { PortSettings } from './wire.js';

/** The name of a port that no protocol describes. No literal matches it, so `name` narrows. */
export type UnregisteredName = `${string}\0${string}`;

// The ports are written as members of interfaces, for what an alias refers to is put off by the compiler
// (a "deferred" type reference), and it then computes the variance of all of a port where it could compare
// identities: at five times the cost of the call.

/** Nothing, where a project says that its registry is closed. */
type Open<Unregistered> = PortSettings extends { onlyRegisteredPorts: true } ? never : Unregistered;

interface ChromeUntyped {
  opened: ChromeOpenedPort;
  accepted: ChromeAcceptedPort;
  unregistered: ChromeAcceptedPort<UntypedMessage, unknown, UnregisteredName>;
}

interface ChromeEnds<Up, Down, Name extends string> {
  opened: ChromeOpenedPort<Down, Up, Name>;
  accepted: ChromeAcceptedPort<Up, Down, Name>;
}

/** What `chrome.*.connect` returns for a name; `never` stands for none, and `any` for one that nobody knows. */
export type ChromeOpened<Name> = [Name] extends [never]
  ? ChromeUntyped['opened']
  : 0 extends 1 & Name
    ? ChromeUntyped['opened']
    : Name extends keyof PortProtocols
      ? ChromeEnds<UpOf<Name>, DownOf<Name>, Name & string>['opened']
      : ChromeUntyped['opened'];

/** What `chrome.runtime.onConnect` gives: one port for each protocol, and what has none unless that is ruled out. */
export type ChromeAccepted = [keyof PortProtocols] extends [never]
  ? ChromeUntyped['accepted']
  : | {
        [Name in keyof PortProtocols]: ChromeEnds<UpOf<Name>, DownOf<Name>, Name & string>['accepted'];
      }[keyof PortProtocols]
    | Open<ChromeUntyped['unregistered']>;

interface BrowserUntyped {
  opened: BrowserOpenedPort;
  accepted: BrowserAcceptedPort;
  unregistered: BrowserAcceptedPort<UntypedMessage, unknown, UnregisteredName>;
}

interface BrowserEnds<Up, Down, Name extends string> {
  opened: BrowserOpenedPort<Down, Up, Name>;
  accepted: BrowserAcceptedPort<Up, Down, Name>;
}

/** What `browser.*.connect` returns for a name; `never` stands for none, and `any` for one that nobody knows. */
export type BrowserOpened<Name> = [Name] extends [never]
  ? BrowserUntyped['opened']
  : 0 extends 1 & Name
    ? BrowserUntyped['opened']
    : Name extends keyof PortProtocols
      ? BrowserEnds<UpOf<Name>, DownOf<Name>, Name & string>['opened']
      : BrowserUntyped['opened'];

/** What `browser.runtime.onConnect` gives: one port for each protocol, and what has none unless that is ruled out. */
export type BrowserAccepted = [keyof PortProtocols] extends [never]
  ? BrowserUntyped['accepted']
  : | {
        [Name in keyof PortProtocols]: BrowserEnds<UpOf<Name>, DownOf<Name>, Name & string>['accepted'];
      }[keyof PortProtocols]
    | Open<BrowserUntyped['unregistered']>;

/**
 * What `connect` of the globals returns, by the object that it is called on. Both families have the very same signatures
 * so, for of two objects that may be either (`globalThis.browser ?? chrome`) only such can be called.
 */
export type OpenedBy<Api, Name> = Api extends { onConnectNative: unknown }
  ? ChromeOpened<Name>
  : BrowserOpened<Name>;

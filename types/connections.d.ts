import type { BrowserAcceptedPort, BrowserOpenedPort } from './browser-port.js';
import type { ChromeAcceptedPort, ChromeOpenedPort } from './chrome-port.js';
import type { PortProtocols } from './protocols.js';
import type { UntypedMessage } from './untyped.js';

/** The name of a port that no protocol describes. No literal matches it, so `name` narrows. */
export type UnregisteredName = `${string}\0${string}`;

// The ports are written as members of interfaces, for what an alias refers to is put off by the compiler
// (a "deferred" type reference), and it then computes the variance of all of a port where it could compare
// identities: at five times the cost of the call.

/** The ports of `chrome.*` that no protocol describes. */
export interface ChromeUntyped {
  opened: ChromeOpenedPort;
  accepted: ChromeAcceptedPort;
  unregistered: ChromeAcceptedPort<UntypedMessage, unknown, UnregisteredName>;
}

/** The ports of `browser.*` that no protocol describes. */
export interface BrowserUntyped {
  opened: BrowserOpenedPort;
  accepted: BrowserAcceptedPort;
  unregistered: BrowserAcceptedPort<UntypedMessage, unknown, UnregisteredName>;
}

/**
 * The ports of a project with protocols. registry.d.ts fills this: who registers a protocol augments `webext-ports`,
 * and so imports registry.d.ts; for all others it is never read.
 */
export interface RegisteredConnections<Name> {}

/** What `chrome.*.connect` returns for a name; `never` stands for none, and `any` for one that nobody knows. */
export type ChromeOpened<Name> = [keyof PortProtocols] extends [never]
  ? ChromeUntyped['opened']
  : RegisteredConnections<Name>['chromeOpened' & keyof RegisteredConnections<Name>];

/** What `chrome.runtime.onConnect` gives: one port for each protocol, and what has none unless that is ruled out. */
export type ChromeAccepted = [keyof PortProtocols] extends [never]
  ? ChromeUntyped['accepted']
  : RegisteredConnections<never>['chromeAccepted' & keyof RegisteredConnections<never>];

/** What `browser.*.connect` returns for a name; `never` stands for none, and `any` for one that nobody knows. */
export type BrowserOpened<Name> = [keyof PortProtocols] extends [never]
  ? BrowserUntyped['opened']
  : RegisteredConnections<Name>['browserOpened' & keyof RegisteredConnections<Name>];

/** What `browser.runtime.onConnect` gives: one port for each protocol, and what has none unless that is ruled out. */
export type BrowserAccepted = [keyof PortProtocols] extends [never]
  ? BrowserUntyped['accepted']
  : RegisteredConnections<never>['browserAccepted' & keyof RegisteredConnections<never>];

/**
 * What `connect` of the globals returns, by the object that it is called on. Both families have the very same signatures
 * so, for of two objects that may be either (`globalThis.browser ?? chrome`) only such can be called.
 */
export type OpenedBy<Api, Name> = Api extends { onConnectNative: unknown }
  ? ChromeOpened<Name>
  : BrowserOpened<Name>;

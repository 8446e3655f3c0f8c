import type { BrowserAcceptedPort, BrowserOpenedPort } from './browser-port.js';
import type { ChromeAcceptedPort, ChromeOpenedPort } from './chrome-port.js';
import type { AcceptedPort } from './port.js';
import type { DownOf, PortProtocols, UpOf } from './protocols.js';
import type { UntypedMessage } from './untyped.js';

/** The name of a port that no protocol describes. No literal matches it, so `name` narrows. */
export type UnregisteredName = `${string}\0${string}`;

// The ports are written as members of interfaces, for what an alias refers to is put off by the compiler
// (a "deferred" type reference), and it then computes the variance of all of a port where it could compare
// identities: at five times the cost of the call.

interface ChromeUntyped {
  opened: ChromeOpenedPort;
  accepted: ChromeAcceptedPort;
  unregistered: ChromeAcceptedPort<UntypedMessage, unknown, UnregisteredName>;
}

interface ChromeEnds<Name extends keyof PortProtocols> {
  opened: ChromeOpenedPort<DownOf<Name>, UpOf<Name>, Name & string>;
  accepted: ChromeAcceptedPort<UpOf<Name>, DownOf<Name>, Name & string>;
}

/** What `chrome.*.connect` returns for a name; `never` stands for none. */
export type ChromeOpened<Name> = [Name] extends [never]
  ? ChromeUntyped['opened']
  : Name extends keyof PortProtocols
    ? ChromeEnds<Name>['opened']
    : ChromeUntyped['opened'];

/** What `chrome.runtime.onConnect` gives: one port for each protocol, and what has none. */
export type ChromeAccepted = [keyof PortProtocols] extends [never]
  ? ChromeUntyped['accepted']
  : | { [Name in keyof PortProtocols]: ChromeEnds<Name>['accepted'] }[keyof PortProtocols]
    | ChromeUntyped['unregistered'];

interface BrowserUntyped {
  opened: BrowserOpenedPort;
  accepted: BrowserAcceptedPort;
  unregistered: BrowserAcceptedPort<UntypedMessage, unknown, UnregisteredName>;
}

interface BrowserEnds<Name extends keyof PortProtocols> {
  opened: BrowserOpenedPort<DownOf<Name>, UpOf<Name>, Name & string>;
  accepted: BrowserAcceptedPort<UpOf<Name>, DownOf<Name>, Name & string>;
}

/** What `browser.*.connect` returns for a name; `never` stands for none. */
export type BrowserOpened<Name> = [Name] extends [never]
  ? BrowserUntyped['opened']
  : Name extends keyof PortProtocols
    ? BrowserEnds<Name>['opened']
    : BrowserUntyped['opened'];

/** What `browser.runtime.onConnect` gives: one port for each protocol, and what has none. */
export type BrowserAccepted = [keyof PortProtocols] extends [never]
  ? BrowserUntyped['accepted']
  : | { [Name in keyof PortProtocols]: BrowserEnds<Name>['accepted'] }[keyof PortProtocols]
    | BrowserUntyped['unregistered'];

/**
 * The accepting end of a registered protocol, whichever it is. Narrowed by its `name`; a `switch` over
 * it is exhaustive.
 *
 * @example
 * ```ts
 * function serve(port: RegisteredPort) {
 *   switch (port.name) {
 *     case 'feed':
 *       return serveFeed(port);
 *     default:
 *       port satisfies never;
 *   }
 * }
 * ```
 */
export type RegisteredPort = [keyof PortProtocols] extends [never]
  ? AcceptedPort
  : {
      [Name in keyof PortProtocols]: AcceptedPort<UpOf<Name>, DownOf<Name>, Name & string>;
    }[keyof PortProtocols];

/**
 * What is left of the port of `onConnect` when all registered names are ruled out.
 *
 * @example
 * ```ts
 * chrome.runtime.onConnect.addListener((port) => {
 *   switch (port.name) {
 *     case 'feed':
 *       return serveFeed(port);
 *     default:
 *       port satisfies UnregisteredPort; // an error when a protocol is forgotten
 *       port.disconnect();
 *   }
 * });
 * ```
 */
export type UnregisteredPort = AcceptedPort<UntypedMessage, unknown, UnregisteredName>;

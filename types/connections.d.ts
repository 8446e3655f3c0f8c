import type { BrowserAcceptedPort, BrowserOpenedPort } from './browser-port.js';
import type { ChromeAcceptedPort, ChromeOpenedPort } from './chrome-port.js';
import type { AcceptedPort } from './port.js';
import type { DownOf, PortProtocols, UpOf } from './protocols.js';
import type { UntypedMessage } from './untyped.js';

/** The name of a port that no protocol describes. No literal matches it, so `name` narrows. */
export type UnregisteredName = `${string}\0${string}`;

/** What `chrome.*.connect` returns for a name; `never` stands for none. */
export type ChromeOpened<Name> = [Name] extends [never]
  ? ChromeOpenedPort
  : Name extends keyof PortProtocols & string
    ? ChromeOpenedPort<DownOf<Name>, UpOf<Name>, Name>
    : ChromeOpenedPort;

/** What `browser.*.connect` returns for a name; `never` stands for none. */
export type BrowserOpened<Name> = [Name] extends [never]
  ? BrowserOpenedPort
  : Name extends keyof PortProtocols & string
    ? BrowserOpenedPort<DownOf<Name>, UpOf<Name>, Name>
    : BrowserOpenedPort;

/** What `chrome.runtime.onConnect` gives: one port for each protocol, and what has none. */
export type ChromeAccepted = [keyof PortProtocols] extends [never]
  ? ChromeAcceptedPort
  : | {
        [Name in keyof PortProtocols]: ChromeAcceptedPort<UpOf<Name>, DownOf<Name>, Name & string>;
      }[keyof PortProtocols]
    | ChromeAcceptedPort<UntypedMessage, unknown, UnregisteredName>;

/** What `browser.runtime.onConnect` gives: one port for each protocol, and what has none. */
export type BrowserAccepted = [keyof PortProtocols] extends [never]
  ? BrowserAcceptedPort
  : | {
        [Name in keyof PortProtocols]: BrowserAcceptedPort<UpOf<Name>, DownOf<Name>, Name & string>;
      }[keyof PortProtocols]
    | BrowserAcceptedPort<UntypedMessage, unknown, UnregisteredName>;

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

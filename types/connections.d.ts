import type { BrowserAcceptedPort, BrowserOpenedPort } from './browser-port.js';
import type { ChromeAcceptedPort, ChromeOpenedPort } from './chrome-port.js';
import type { DownOf, PortProtocols, UpOf } from './protocols.js';

/** The name of a port that no protocol describes. No literal matches it, so `name` narrows. */
type UnregisteredName = `${string}\0${string}`;

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
    | ChromeAcceptedPort<unknown, unknown, UnregisteredName>;

/** What `browser.runtime.onConnect` gives: one port for each protocol, and what has none. */
export type BrowserAccepted = [keyof PortProtocols] extends [never]
  ? BrowserAcceptedPort
  : | {
        [Name in keyof PortProtocols]: BrowserAcceptedPort<UpOf<Name>, DownOf<Name>, Name & string>;
      }[keyof PortProtocols]
    | BrowserAcceptedPort<unknown, unknown, UnregisteredName>;

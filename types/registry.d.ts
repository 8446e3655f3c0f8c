import type { BrowserAcceptedPort, BrowserOpenedPort } from './browser-port.js';
import type { ChromeAcceptedPort, ChromeOpenedPort } from './chrome-port.js';
import type { BrowserUntyped, ChromeUntyped } from './connections.js';
import type { PortProtocols } from './protocols.js';
import type { PortSettings } from './wire.js';

declare module './connections.js' {
  interface RegisteredConnections<Name> {
    chromeOpened: ChromeOpenedAs<Name>;
    chromeAccepted: ChromeAcceptedAny;
    browserOpened: BrowserOpenedAs<Name>;
    browserAccepted: BrowserAcceptedAny;
  }
}

/**
 * What the side that connects under this name sends.
 *
 * @example
 * ```ts
 * const request: UpOf<'feed'> = { type: 'subscribe', topic: 'news' };
 * ```
 */
export type UpOf<Name> = Name extends keyof PortProtocols
  ? PortProtocols[Name] extends { up: infer Up }
    ? Up
    : unknown
  : unknown;

/**
 * What the side that accepts under this name sends back.
 *
 * @example
 * ```ts
 * const show = (item: DownOf<'feed'>) => console.log(item.title);
 * ```
 */
export type DownOf<Name> = Name extends keyof PortProtocols
  ? PortProtocols[Name] extends { down: infer Down }
    ? Down
    : unknown
  : unknown;

/** Nothing, where a project says that its registry is closed. */
type Open<Unregistered> = PortSettings extends { onlyRegisteredPorts: true } ? never : Unregistered;

interface ChromeEnds<Up, Down, Name extends string> {
  opened: ChromeOpenedPort<Down, Up, Name>;
  accepted: ChromeAcceptedPort<Up, Down, Name>;
}

type ChromeOpenedAs<Name> = [Name] extends [never]
  ? ChromeUntyped['opened']
  : 0 extends 1 & Name
    ? ChromeUntyped['opened']
    : Name extends keyof PortProtocols
      ? ChromeEnds<UpOf<Name>, DownOf<Name>, Name & string>['opened']
      : ChromeUntyped['opened'];

type ChromeAcceptedAny =
  | {
      [Name in keyof PortProtocols]: ChromeEnds<UpOf<Name>, DownOf<Name>, Name & string>['accepted'];
    }[keyof PortProtocols]
  | Open<ChromeUntyped['unregistered']>;

interface BrowserEnds<Up, Down, Name extends string> {
  opened: BrowserOpenedPort<Down, Up, Name>;
  accepted: BrowserAcceptedPort<Up, Down, Name>;
}

type BrowserOpenedAs<Name> = [Name] extends [never]
  ? BrowserUntyped['opened']
  : 0 extends 1 & Name
    ? BrowserUntyped['opened']
    : Name extends keyof PortProtocols
      ? BrowserEnds<UpOf<Name>, DownOf<Name>, Name & string>['opened']
      : BrowserUntyped['opened'];

type BrowserAcceptedAny =
  | {
      [Name in keyof PortProtocols]: BrowserEnds<UpOf<Name>, DownOf<Name>, Name & string>['accepted'];
    }[keyof PortProtocols]
  | Open<BrowserUntyped['unregistered']>;

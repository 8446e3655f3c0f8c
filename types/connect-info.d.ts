import type { PortName, PortProtocols } from './protocols.js';

/** What a name is in a connectInfo, where protocols are registered. names.d.ts fills this, as in connections.d.ts. */
export interface RegisteredNames<Name extends string> {}

type RuntimeName<Name extends string> = [keyof PortProtocols] extends [never]
  ? Name
  : RegisteredNames<Name>['runtime' & keyof RegisteredNames<Name>];

type TabName<Name extends string> = [keyof PortProtocols] extends [never]
  ? Name
  : RegisteredNames<Name>['tab' & keyof RegisteredNames<Name>];

/**
 * The details of a connection that `runtime.connect` opens. Any other key throws.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/connect#parameters),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#type-connect-connectInfo)
 *
 * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
 *
 * @example
 * ```ts
 * const info: ConnectInfo = { name: 'feed' };
 * chrome.runtime.connect(info);
 * ```
 */
export interface ConnectInfo<Name extends string = PortName> {
  /**
   * The port's name on both sides.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/connect#parameters),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#type-connect-connectInfo)
   */
  readonly name?: RuntimeName<Name> | undefined;
  /**
   * Whether the TLS channel id is passed to `onConnectExternal`. In Chromium only.
   *
   * Since Chrome 32, Edge 79; in Chromium only.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/connect#parameters),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#type-connect-connectInfo)
   */
  readonly includeTlsChannelId?: boolean | undefined;
  /**
   * Not here: `runtime.connect` throws on it.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/connect#parameters),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#type-connect-connectInfo)
   */
  readonly frameId?: 'runtime.connect never reaches a frame: use tabs.connect(tabId, { frameId })';
  /**
   * Not here: `runtime.connect` throws on it.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/connect#parameters),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#type-connect-connectInfo)
   */
  readonly documentId?: 'runtime.connect never reaches a document of a tab: use tabs.connect(tabId, { documentId })';
}

/**
 * The details of a connection that `tabs.connect` opens. Any other key throws.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/connect#parameters),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-connect-connectInfo)
 *
 * Since Chrome 41, Edge 79, Firefox 45, Safari 14.
 *
 * @example
 * ```ts
 * const info: TabConnectInfo = { name: 'highlight', frameId: 0 };
 * chrome.tabs.connect(tabId, info);
 * ```
 */
export interface TabConnectInfo<Name extends string = PortName> {
  /**
   * The port's name on both sides.
   *
   * Since Chrome 41, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/connect#parameters),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-connect-connectInfo)
   */
  readonly name?: TabName<Name> | undefined;
  /**
   * The frame to reach, an integer of at least 0. Without it every frame is reached, by one port.
   *
   * Since Chrome 41, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/connect#parameters),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-connect-connectInfo)
   */
  readonly frameId?: number | undefined;
  /**
   * The document to reach. Since Chrome 106, Edge 106, Firefox 153, Safari 18.4.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/connect#parameters),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-connect-connectInfo)
   */
  readonly documentId?: string | undefined;
  /**
   * Not here: `tabs.connect` throws on it.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/connect#parameters),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-connect-connectInfo)
   */
  readonly includeTlsChannelId?: 'tabs.connect has no TLS channel: leave includeTlsChannelId out, it throws';
}

/**
 * A connectInfo for another extension, whose names are its own.
 *
 * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/connect#parameters),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#type-connect-connectInfo)
 *
 * @example
 * ```ts
 * const info: ExternalConnectInfo = { name: 'their name' };
 * chrome.runtime.connect('abcdefghijklmnopabcdefghijklmnop', info);
 * ```
 */
export interface ExternalConnectInfo<Name extends string = string> extends Omit<ConnectInfo<never>, 'name'> {
  /**
   * The port's name on both sides.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/connect#parameters),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#type-connect-connectInfo)
   */
  readonly name?: Name | undefined;
}

/** No id, or one that says so: the connection stays in this extension. */
type OwnExtension = '' | null | undefined;

/** The names that may be given beside an id: the registered ones, or any to another extension. */
export type NameFor<Given> = [Given] extends [OwnExtension] ? PortName : string;

/** The connectInfo that may be given beside an id. */
export type InfoFor<Given, Name extends string> = [Given] extends [OwnExtension]
  ? ConnectInfo<Name>
  : ExternalConnectInfo<Name>;

/**
 * The id of the extension to connect to. A number is none: who passes one means a tab.
 */
export type ExtensionId<Given> = [Given] extends [string | null | undefined]
  ? Given
  : [Extract<Given, number>] extends [never]
    ? string | null | undefined
    : 'runtime.connect takes an extension id and never reaches a tab: use tabs.connect(tabId, connectInfo)';

/** The name of a native application; what no browser takes as one is replaced by a sentence. */
export type NativeName<Name extends string> =
  IsNoNativeName<Name> extends true
    ? `'${Name}' is no name of a native application: it is made of letters, digits, underscores and dots`
    : Name;

/** Apart, for in the branch of a condition the compiler joins the name with all that it was compared with. */
type IsNoNativeName<Name> = Name extends `${string}${' ' | '-' | '/' | ':' | '\\'}${string}` ? true : false;

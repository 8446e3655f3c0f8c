import type { DisconnectEvent, MessageEvent } from './events.js';

/** What all ports have, whoever holds them and whatever they carry. */
export interface PortMembers<Receive, Name extends string> {
  /**
   * The name that was given to `connect`; `""` where none was. A native port's name is `""` in
   * Chromium and the application's in Firefox.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-Port-name)
   */
  readonly name: Name;

  /**
   * Fired for each message that the other side posts, with `(message, port)`.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-Port-onMessage)
   *
   * @example
   * ```ts
   * port.onMessage.addListener((message) => console.log(message));
   * ```
   */
  readonly onMessage: MessageEvent<Receive, this>;

  /**
   * Fired once, when the other side has closed the port or is gone, with `(port)`. Attach a listener
   * at once. The reason, if any: `chrome.runtime.lastError` inside the listener in Chromium,
   * `port.error` in Firefox and Safari.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-Port-onDisconnect)
   *
   * @example
   * ```ts
   * port.onDisconnect.addListener(() => {
   *   console.log(chrome.runtime.lastError?.message ?? 'closed by the other side');
   * });
   * ```
   */
  readonly onDisconnect: DisconnectEvent<this>;

  /**
   * Closes the port. The other side gets `onDisconnect`, this one does not. A second call does
   * nothing. Without its port it throws `Illegal invocation` in Chromium.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-Port-disconnect)
   *
   * @example
   * ```ts
   * port.onMessage.addListener((message) => message === 'done' && port.disconnect());
   * ```
   */
  disconnect(
    this: { readonly disconnect: unknown } | null | undefined | 'Call it on its port: port.disconnect()',
  ): void;
}

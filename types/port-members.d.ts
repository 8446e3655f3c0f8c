import type { DisconnectEvent, MessageEvent } from './events.js';
import type { Message } from './sendable.js';
import type { Wire } from './wire.js';

/** What all ports have, whoever holds them and whatever they carry. */
export interface PortMembers<Receive, Send, Name extends string, On extends Wire> {
  /**
   * The name that was given to `connect`; `""` where none was. A native port's name is `""` in
   * Chromium and the application's in Firefox.
   */
  readonly name: Name;

  /**
   * Fired for each message that the other side posts, with `(message, port)`.
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
   * @example
   * ```ts
   * port.onDisconnect.addListener(() => {
   *   console.log(chrome.runtime.lastError?.message ?? 'closed by the other side');
   * });
   * ```
   */
  readonly onDisconnect: DisconnectEvent<this>;

  /**
   * Sends one message to the other side. It takes one argument: ports have no transfer list.
   *
   * Throws once the port is closed: `Attempting to use a disconnected port object` (Chromium),
   * `Attempt to postMessage on disconnected port` (Firefox). What cannot be serialized throws
   * `Could not serialize message.` (Chromium) or a `DataCloneError` (Firefox). Without its port
   * (`const { postMessage } = port`) it throws `Illegal invocation` in Chromium.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * @param message what arrives in the other side's `onMessage`.
   * @example
   * ```ts
   * port.postMessage({ type: 'saved', at: new Date().toISOString() });
   * ```
   * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type
   * @see https://developer.chrome.com/docs/extensions/reference/api/runtime#property-Port-postMessage
   */
  postMessage<Given extends Send>(
    this: { readonly name: string } | 'Call it on its port: port.postMessage(message)',
    message: Message<Given, Send, On>,
  ): void;

  /**
   * Closes the port. The other side gets `onDisconnect`, this one does not. A second call does
   * nothing. Without its port it throws `Illegal invocation` in Chromium.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type
   * @see https://developer.chrome.com/docs/extensions/reference/api/runtime#property-Port-disconnect
   */
  disconnect(this: { readonly name: string } | 'Call it on its port: port.disconnect()'): void;
}

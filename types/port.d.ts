import type { PortMembers } from './port-members.js';
import type { MessageSender } from './sender.js';
import type { CheckedSend } from './messages.js';
import type { SendsMessages } from './sends.js';
import type { UntypedMessage } from './untyped.js';

/**
 * One end of a connection between two contexts of an extension, or of two extensions.
 *
 * `Receive` is what arrives in `onMessage`, `Send` what `postMessage` takes. Without them an incoming
 * message is `unknown`, and every outgoing one is looked at: what JSON cannot carry is refused.
 *
 * There is no `error` here: Chrome has none. Inside an `onDisconnect` listener
 * `chrome.runtime.lastError` tells the reason; `browser.*` gives a `BrowserPort`.
 *
 * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#type-Port)
 *
 * @example
 * ```ts
 * const ports = new Map<number, Port>();
 *
 * function broadcast(text: string) {
 *   for (const port of ports.values()) port.postMessage({ type: 'text', text });
 * }
 * ```
 */
export interface Port<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send> = unknown,
  Name extends string = string,
>
  extends PortMembers<Receive, Name>, SendsMessages<Send> {
  /**
   * Who opened the connection. `undefined` on the side that opened it.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-Port-sender)
   */
  readonly sender?: MessageSender | undefined;
}

/**
 * The end that `connect` returned. It has no `sender`: it is the sender.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/connect),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#method-connect)
 *
 * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
 *
 * @example
 * ```ts
 * const port: OpenedPort = chrome.runtime.connect({ name: 'feed' });
 * port.postMessage({ type: 'subscribe', topic: 'news' });
 * ```
 */
export interface OpenedPort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send> = unknown,
  Name extends string = string,
>
  extends PortMembers<Receive, Name>, SendsMessages<Send> {}

/**
 * The end that an `onConnect` listener is given. Its `sender` is there for sure.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onConnect),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#event-onConnect)
 *
 * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
 *
 * @example
 * ```ts
 * const urlOf = (port: AcceptedPort) => port.sender.url;
 * ```
 */
export type AcceptedPort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send> = unknown,
  Name extends string = string,
> = Port<Receive, Send, Name> & HasSender;

/** What makes a port an accepted one. Beside a port, for an intersection with it is a port at no cost. */
export interface HasSender {
  /**
   * Who opened the connection. Which of its members are there depends on where that was.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-Port-sender)
   */
  readonly sender: MessageSender;
}

import type { HostPortErrors } from './hosts.js';
import type { NativePort } from './native-port.js';
import type { OpenedPort } from './port.js';
import type { PortMembers } from './port-members.js';
import type { BrowserMessageSender } from './sender.js';
import type { SendableAsJson } from './json.js';
import type { CheckedSend } from './messages.js';
import type { SendsMessages } from './sends.js';
import type { UntypedMessage } from './untyped.js';

/**
 * Why a port was closed.
 *
 * Since Firefox 52, Safari 18.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type)
 *
 * @example
 * ```ts
 * const explain = (error: PortError | null | undefined) => error?.message ?? 'closed without a reason';
 * ```
 */
export interface PortError {
  /**
   * The reason, in the browser's words.
   *
   * Since Firefox 52, Safari 18.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type)
   */
  readonly message: string;
}

type PortErrorOrNull = [keyof HostPortErrors] extends [never]
  ? PortError | null | undefined
  : HostPortErrors[keyof HostPortErrors];

/** What ports of the `browser.*` family have beside what all ports have. */
interface HasError {
  /**
   * Why the port was closed: `null` until an error closes it, and after an ordinary `disconnect()`.
   * Absent where the browser has no such member, which is every Chromium.
   *
   * Since Firefox 52, Safari 18. Chrome and Edge never: there `runtime.lastError`, inside the
   * `onDisconnect` listener, tells the reason.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type)
   *
   * @example
   * ```ts
   * port.onDisconnect.addListener((closed) => console.log(closed.error?.message ?? 'no reason'));
   * ```
   */
  readonly error?: PortErrorOrNull;
}

/** What makes a port of the `browser.*` family an accepted one. */
interface HasBrowserSender {
  /**
   * Who opened the connection. Which of its members are there depends on where that was.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type)
   */
  readonly sender: BrowserMessageSender;
}

/**
 * A `Port` as `browser.*` has it: with `error`, and with the sender's members of that family.
 *
 * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port)
 *
 * @example
 * ```ts
 * const ports = new Set<BrowserPort>();
 * browser.runtime.onConnect.addListener((port) => ports.add(port));
 * ```
 */
export interface BrowserPort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send> = unknown,
  Name extends string = string,
>
  extends PortMembers<Receive, Name>, SendsMessages<Send>, HasError {
  /**
   * Who opened the connection. `undefined` on the side that opened it.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type)
   */
  readonly sender?: BrowserMessageSender | undefined;
}

/**
 * An `OpenedPort` as `browser.*` has it.
 *
 * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/connect)
 *
 * @example
 * ```ts
 * const port: BrowserOpenedPort = browser.runtime.connect({ name: 'feed' });
 * ```
 */
export type BrowserOpenedPort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send> = unknown,
  Name extends string = string,
> = OpenedPort<Receive, Send, Name> & HasError;

/**
 * An `AcceptedPort` as `browser.*` has it.
 *
 * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onConnect)
 *
 * @example
 * ```ts
 * const urlOf = (port: BrowserAcceptedPort) => port.sender.url;
 * ```
 */
export type BrowserAcceptedPort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send> = unknown,
  Name extends string = string,
> = BrowserPort<Receive, Send, Name> & HasBrowserSender;

/**
 * A `NativePort` as `browser.*` has it.
 *
 * Since Firefox 50, Safari 14.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/connectNative)
 *
 * @example
 * ```ts
 * const port: BrowserNativePort<{ pong: number }, { ping: number }> = browser.runtime.connectNative('ping_pong');
 * ```
 */
export type BrowserNativePort<
  Receive = UntypedMessage,
  Send extends SendableAsJson<Send> = unknown,
> = NativePort<Receive, Send> & HasError;

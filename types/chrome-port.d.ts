import type { ChromeEventMembers } from './events.js';
import type { NativePort } from './native-port.js';
import type { HasSender, OpenedPort, Port } from './port.js';
import type { SendableAsJson } from './json.js';
import type { CheckedSend } from './messages.js';
import type { UntypedMessage } from './untyped.js';

/** What ports of the `chrome.*` family have beside what all ports have: `hasListeners` in events. */
interface ChromeEvents {
  readonly onMessage: ChromeEventMembers;
  readonly onDisconnect: ChromeEventMembers;
}

/**
 * An `OpenedPort` as `chrome.*` has it.
 *
 * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/connect),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#method-connect)
 *
 * @example
 * ```ts
 * const port: ChromeOpenedPort = chrome.runtime.connect({ name: 'feed' });
 * if (!port.onMessage.hasListeners()) port.disconnect();
 * ```
 */
export type ChromeOpenedPort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send> = unknown,
  Name extends string = string,
> = OpenedPort<Receive, Send, Name> & ChromeEvents;

/**
 * An `AcceptedPort` as `chrome.*` has it.
 *
 * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onConnect),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#event-onConnect)
 *
 * @example
 * ```ts
 * const lifecycleOf = (port: ChromeAcceptedPort) => port.sender.documentLifecycle;
 * ```
 */
export type ChromeAcceptedPort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send> = unknown,
  Name extends string = string,
> = Port<Receive, Send, Name> & HasSender & ChromeEvents;

/**
 * A `NativePort` as `chrome.*` has it.
 *
 * Since Chrome 29, Edge 79.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/connectNative),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#method-connectNative)
 *
 * @example
 * ```ts
 * const port: ChromeNativePort<{ pong: number }, { ping: number }> = chrome.runtime.connectNative('ping_pong');
 * ```
 */
export type ChromeNativePort<
  Receive = UntypedMessage,
  Send extends SendableAsJson<Send> = unknown,
> = NativePort<Receive, Send> & ChromeEvents;

/**
 * The end that an `onConnectNative` listener is given: JSON, with a sender.
 *
 * Since Chrome 76, Edge 79; called on ChromeOS only.
 *
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#event-onConnectNative)
 *
 * @example
 * ```ts
 * const applicationOf = (port: ChromeAcceptedNativePort) => port.sender.nativeApplication;
 * ```
 */
export type ChromeAcceptedNativePort<
  Receive = UntypedMessage,
  Send extends SendableAsJson<Send> = unknown,
> = NativePort<Receive, Send> & HasSender & ChromeEvents;

import type { PortMembers } from './port-members.js';
import type { SendableAsJson } from './json.js';
import type { SendsJson } from './sends.js';
import type { UntypedMessage } from './untyped.js';

/**
 * A connection to a native application. Its messages are JSON in every browser, whatever the
 * manifest says; a host may send at most 1 MiB at once.
 *
 * A native port keeps the background alive while it is open. When the host exits, Chromium sets
 * `runtime.lastError` (`Native host has exited.`) inside `onDisconnect`; Firefox gives no reason.
 *
 * Since Chrome 29, Edge 79, Firefox 50, Safari 14.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_messaging),
 * [Chrome](https://developer.chrome.com/docs/extensions/develop/concepts/native-messaging)
 *
 * @example
 * ```ts
 * const port: NativePort<{ pong: number }, { ping: number }> =
 *   chrome.runtime.connectNative('com.example.ping_pong');
 * port.postMessage({ ping: 1 });
 * ```
 */
export interface NativePort<Receive = UntypedMessage, Send extends SendableAsJson<Send> = unknown>
  extends PortMembers<Receive, string>, SendsJson<Send> {}

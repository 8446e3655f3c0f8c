import type { PortMembers } from './port-members.js';
import type { MessageSender } from './sender.js';
import type { SendableAsClone } from './clone.js';
import type { SendsClones } from './sends-clones.js';
import type { UntypedMessage } from './untyped.js';

/**
 * A port whose messages are structured clones: Date, Map, Set, Error, typed arrays, bigint and
 * `undefined` arrive as they were sent. Functions, symbols, promises, DOM nodes and ports throw.
 *
 * So it is in Firefox always, and in Chrome since 148 when the manifest says
 * `"message_serialization": "structured_clone"`. For a whole project augment `PortSettings` instead.
 *
 * Since Chrome 148, Firefox 45.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#type-Port)
 *
 * @example
 * ```ts
 * const port: ClonePort = browser.runtime.connect({ name: 'history' });
 * port.postMessage({ since: new Date(), seen: new Set(['a']) });
 * ```
 */
export interface ClonePort<
  Receive = UntypedMessage,
  Send extends SendableAsClone<Send> = unknown,
  Name extends string = string,
>
  extends PortMembers<Receive, Name>, SendsClones<Send> {
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

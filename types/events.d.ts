import type { HostsWithHasListeners } from './hosts.js';
import type { MessageListener, PortListener, Returned } from './listeners.js';

/** What an event of ports may have beside. */
interface MayHaveListeners {
  /**
   * Whether there is any listener. In Chromium only.
   *
   * Since Chrome 26, Edge 79; in Chromium only.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/events/Event),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/events#type-Event)
   */
  hasListeners?(): boolean;
}

type HostListeners = [keyof HostsWithHasListeners] extends [never] ? MayHaveListeners : ChromeEventMembers;

/**
 * What all events around ports have, and nothing more: rules (`addRules`) belong to other APIs.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/events/Event),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/events#type-Event)
 */
interface AnyPortEvent extends HostListeners {}

/**
 * `port.onMessage`: fired for each message that the other side posts. Messages that arrive while
 * nobody listens are lost.
 *
 * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-Port-onMessage)
 *
 * @example
 * ```ts
 * port.onMessage.addListener((message, self) => self.postMessage({ received: message }));
 * ```
 */
export interface MessageEvent<Receive, From> extends AnyPortEvent {
  /**
   * Calls `listener(message, port)` for each message. What it returns is ignored: reply with
   * `port.postMessage`. An `async` listener is refused, because nothing awaits it.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/events/Event),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/events#type-Event)
   *
   * @param listener takes the message, and the port that it came through.
   * @example
   * ```ts
   * port.onMessage.addListener((message) => console.log(message));
   * ```
   */
  addListener<const Result extends Returned>(listener: MessageListener<Receive, From, Result>): void;
  /**
   * Stops calling this very function; a listener written in place cannot be named again.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/events/Event),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/events#type-Event)
   *
   * @param listener the function that was added.
   */
  removeListener(listener: (message: any, port?: any) => unknown): void;
  /**
   * Whether this very function listens.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/events/Event),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/events#type-Event)
   *
   * @param listener the function that was added.
   */
  hasListener(listener: (message: any, port?: any) => unknown): boolean;
}

/**
 * `port.onDisconnect`: fired once, when the other side has closed the port, has gone away, or was
 * never there. It is not fired on the side that calls `disconnect()` (WebKit does that too).
 *
 * Attach a listener at once: Firefox never fires it for one that comes late.
 *
 * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-Port-onDisconnect)
 *
 * @example
 * ```ts
 * port.onDisconnect.addListener(() => console.log(chrome.runtime.lastError?.message));
 * ```
 */
export interface DisconnectEvent<Of> extends AnyPortEvent {
  /**
   * Calls `listener(port)` when the port has been closed from the other side. Inside it the port is
   * dead: `postMessage` throws. The reason, if there is one, is `runtime.lastError` in Chromium and
   * `port.error` in Firefox and Safari.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/events/Event),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/events#type-Event)
   *
   * @param listener takes the port.
   * @example
   * ```ts
   * port.onDisconnect.addListener((closed) => console.log(closed.name));
   * ```
   */
  addListener<const Result extends Returned>(listener: PortListener<Of, Result>): void;
  /**
   * Stops calling this very function.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/events/Event),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/events#type-Event)
   *
   * @param listener the function that was added.
   */
  removeListener(listener: (port: any) => unknown): void;
  /**
   * Whether this very function listens.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/events/Event),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/events#type-Event)
   *
   * @param listener the function that was added.
   */
  hasListener(listener: (port: any) => unknown): boolean;
}

/**
 * `runtime.onConnect` and its kin: fired when someone opens a port to this context.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onConnect),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#event-onConnect)
 *
 * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
 *
 * @example
 * ```ts
 * chrome.runtime.onConnect.addListener((port) => port.postMessage({ type: 'welcome' }));
 * ```
 */
export interface ConnectEvent<Accepted> extends AnyPortEvent {
  /**
   * Calls `listener(port)` for each port that is opened. An `async` listener is refused, because
   * nothing awaits it: messages that arrive meanwhile would be lost.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/events/Event),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/events#type-Event)
   *
   * @param listener takes the port.
   * @example
   * ```ts
   * chrome.runtime.onConnect.addListener((port) => console.log(port.name));
   * ```
   */
  addListener<const Result extends Returned>(listener: PortListener<Accepted, Result>): void;
  /**
   * Stops calling this very function.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/events/Event),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/events#type-Event)
   *
   * @param listener the function that was added.
   */
  removeListener(listener: (port: any) => unknown): void;
  /**
   * Whether this very function listens.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/events/Event),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/events#type-Event)
   *
   * @param listener the function that was added.
   */
  hasListener(listener: (port: any) => unknown): boolean;
}

/**
 * The member that events have in Chromium only.
 *
 * Since Chrome 26, Edge 79; in Chromium only.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/events/Event),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/events#type-Event)
 *
 * @example
 * ```ts
 * if (!chrome.runtime.onConnect.hasListeners()) console.log('Nobody listens.');
 * ```
 */
export interface ChromeEventMembers {
  /**
   * Whether there is any listener. In Chromium only: Firefox and Safari have no such member.
   *
   * Since Chrome 26, Edge 79; in Chromium only.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/events/Event),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/events#type-Event)
   */
  hasListeners(): boolean;
}

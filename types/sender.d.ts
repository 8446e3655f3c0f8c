import type { Absent, HostSenders } from './hosts.js';
import type { BrowserTab, Tab } from './tab.js';

type Lifecycle = 'prerender' | 'active' | 'cached' | 'pending_deletion';

/** Any text where the overlaid package says so, as older `@types/chrome` do. */
type DocumentLifecycle = HostSenders[keyof HostSenders] extends { documentLifecycle?: Lifecycle | undefined }
  ? Lifecycle
  : string;

/** What `chrome.*` and `browser.*` both tell about a sender. */
interface SenderMembers<AnyTab> {
  /**
   * The id of the extension that opened the connection. A web page has none.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/MessageSender#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-MessageSender-id)
   */
  readonly id?: string | Absent;
  /**
   * The address of the page or frame that opened the connection, not of the page around it.
   *
   * Since Chrome 28, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/MessageSender#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-MessageSender-url)
   */
  readonly url?: string | Absent;
  /**
   * The origin of the page or frame that opened the connection; `"null"` for a sandboxed frame.
   * Since Chrome 80, Edge 80, Firefox 126, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/MessageSender#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-MessageSender-origin)
   */
  readonly origin?: string | Absent;
  /**
   * The tab that opened the connection. Absent for a popup, a background, a page in no tab.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/MessageSender#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-MessageSender-tab)
   */
  readonly tab?: AnyTab | Absent;
  /**
   * The frame that opened the connection: 0 is the top frame. Present only where `tab` is.
   *
   * Since Chrome 41, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/MessageSender#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-MessageSender-frameId)
   */
  readonly frameId?: number | Absent;
  /**
   * A UUID of the document. Since Chrome 106, Edge 106, Firefox 153, Safari 18.4.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/MessageSender#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-MessageSender-documentId)
   */
  readonly documentId?: string | Absent;
}

/**
 * Who opened a connection, as `chrome.*` tells it. Which members are there depends on the sender:
 * check `sender.tab` before `sender.tab.id`.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/MessageSender),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#type-MessageSender)
 *
 * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
 *
 * @example
 * ```ts
 * chrome.runtime.onConnect.addListener(({ sender }) => {
 *   if (sender.tab?.id !== undefined) console.log(sender.tab.id, sender.url);
 * });
 * ```
 */
export interface MessageSender extends SenderMembers<Tab> {
  /**
   * Where the document stood in its life when it connected. Since Chrome 106, Edge 106; in Chromium only.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/MessageSender#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-MessageSender-documentLifecycle)
   */
  readonly documentLifecycle?: DocumentLifecycle | Absent;
  /**
   * The TLS channel id, if asked for by `includeTlsChannelId`. Since Chrome 32, Edge 79; in Chromium only.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/MessageSender#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-MessageSender-tlsChannelId)
   */
  readonly tlsChannelId?: string | Absent;
  /**
   * The native application that connected (`onConnectNative`). Since Chrome 74, on ChromeOS.
   *
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-MessageSender-nativeApplication)
   */
  readonly nativeApplication?: string | Absent;
}

/**
 * Who opened a connection, as `browser.*` tells it. Which members are there depends on the sender:
 * check `sender.tab` before `sender.tab.id`.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/MessageSender)
 *
 * Since Firefox 45, Safari 14; in Chromium `browser` is what `chrome` is.
 *
 * @example
 * ```ts
 * browser.runtime.onConnect.addListener(({ sender }) => {
 *   if (sender.tab?.id !== undefined) console.log(sender.tab.id, sender.url);
 * });
 * ```
 */
export interface BrowserMessageSender extends SenderMembers<BrowserTab> {
  /**
   * The world of the user script (`onUserScriptConnect`). Since Firefox 136; in Firefox only.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/MessageSender#type)
   */
  readonly userScriptWorldId?: string | Absent;
}

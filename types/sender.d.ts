import type { Absent } from './hosts.js';
import type { Tab } from './tab.js';

/** What `chrome.*` and `browser.*` both tell about a sender. */
interface SenderMembers {
  /** The id of the extension that opened the connection. A web page has none. */
  readonly id?: string | Absent;
  /**
   * The address of the page or frame that opened the connection, not of the page around it.
   */
  readonly url?: string | Absent;
  /**
   * The origin of the page or frame that opened the connection; `"null"` for a sandboxed frame.
   * Since Chrome 80, Edge 80, Firefox 126, Safari 14.
   */
  readonly origin?: string | Absent;
  /** The tab that opened the connection. Absent for a popup, a background, a page in no tab. */
  readonly tab?: Tab | Absent;
  /**
   * The frame that opened the connection: 0 is the top frame. Present only where `tab` is.
   */
  readonly frameId?: number | Absent;
  /** A UUID of the document. Since Chrome 106, Edge 106, Firefox 153, Safari 18.4. */
  readonly documentId?: string | Absent;
}

/**
 * Who opened a connection, as `chrome.*` tells it. Which members are there depends on the sender:
 * check `sender.tab` before `sender.tab.id`.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/MessageSender),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#type-MessageSender)
 */
export interface MessageSender extends SenderMembers {
  /** Where the document stood in its life when it connected. Since Chrome 106; in Chromium only. */
  readonly documentLifecycle?: 'prerender' | 'active' | 'cached' | 'pending_deletion' | Absent;
  /** The TLS channel id, if asked for by `includeTlsChannelId`. In Chromium only. */
  readonly tlsChannelId?: string | Absent;
  /** The native application that connected (`onConnectNative`). Since Chrome 74, on ChromeOS. */
  readonly nativeApplication?: string | Absent;
}

/**
 * Who opened a connection, as `browser.*` tells it. Which members are there depends on the sender:
 * check `sender.tab` before `sender.tab.id`.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/MessageSender)
 */
export interface BrowserMessageSender extends SenderMembers {
  /** The world of the user script (`onUserScriptConnect`). Since Firefox 136; in Firefox only. */
  readonly userScriptWorldId?: string | Absent;
}

/// <reference types="firefox-webext-browser" />
import type * as webext from './api.js';
import type { Absent } from './hosts.js';
import type { OverlaidListener, OverlaidRemoval, RegistryGuard } from './overlay.js';

/** Newer versions write optional members with `undefined`. */
type ExactOptionals =
  { url: undefined } extends Pick<browser.runtime.MessageSender, 'url'> ? {} : { firefox: true };

declare module './hosts.js' {
  interface HostBrowserTabs {
    firefox: browser.tabs.Tab;
  }

  interface HostPortErrors {
    firefox: Error | Absent;
  }

  interface HostsOfExactOptionals extends ExactOptionals {}
}

declare global {
  namespace browser.runtime {
    interface _ConnectConnectInfo extends RegistryGuard {}

    /**
     * Opens a port to the extension's other contexts: background and extension pages. It never
     * reaches a content script (that is `tabs.connect`), nor the context that calls it.
     *
     * When nobody listens, `onDisconnect` fires with
     * `Could not establish connection. Receiving end does not exist.` (Chromium). An unknown key, a tab's id
     * and a trailing `undefined` throw: `No matching signature.` (Chromium),
     * `Incorrect argument types for runtime.connect.` (Firefox). In a content script whose extension was
     * reloaded it throws `Extension context invalidated.` (Chromium).
     *
     * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
     *
     * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/connect),
     * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#method-connect)
     *
     * @param connectInfo the port's name; or the id of another extension.
     * @example
     * ```ts
     * const port = browser.runtime.connect({ name: 'feed' });
     * port.postMessage({ type: 'subscribe', topic: 'news' });
     * ```
     */
    function connect<Given, Name extends webext.PortName = never>(
      connectInfo?: webext.ConnectInfo<Name> | webext.ExtensionId<Given>,
    ): webext.BrowserOpened<Name>;
    /**
     * Opens a port to another extension, or to this one where the id is `undefined`, `null` or `''`.
     * The other extension hears of it in `onConnectExternal`.
     *
     * What is no extension's id throws `Invalid extension id` in Chromium and disconnects in Firefox.
     *
     * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
     *
     * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/connect),
     * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#method-connect)
     *
     * @param extensionId the id of the extension.
     * @param connectInfo the port's name.
     * @example
     * ```ts
     * const port = browser.runtime.connect('abcdefghijklmnopabcdefghijklmnop', { name: 'feed' });
     * ```
     */
    function connect<Given, Name extends webext.NameFor<Given> = never>(
      extensionId: webext.ExtensionId<Given>,
      connectInfo: webext.InfoFor<Given, Name> | undefined,
    ): webext.BrowserOpened<Name>;

    /**
     * Starts a native application and opens a port to it. Needs the `nativeMessaging` permission: without
     * it the function is absent. Content scripts cannot call it.
     *
     * A name that is none disconnects with `Invalid native messaging host name specified.` in Chromium and
     * throws in Firefox. When the application exits Chromium says `Native host has exited.`
     *
     * Since Chrome 29, Edge 79, Firefox 50, Safari 14.
     *
     * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/connectNative),
     * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#method-connectNative)
     *
     * @param application the name in the host's manifest: letters, digits, `_` and `.`, lower case in
     * Chromium.
     * @example
     * ```ts
     * const port = browser.runtime.connectNative('com.example.ping_pong');
     * port.onMessage.addListener((answer) => console.log(answer));
     * port.postMessage('ping');
     * ```
     */
    function connectNative<Name extends string>(
      application: webext.NativeName<Name>,
    ): webext.BrowserNativePort;
  }

  namespace browser.tabs {
    interface _ConnectConnectInfo extends RegistryGuard {}

    /**
     * Opens a port to the content scripts of a tab, all frames unless `frameId` or `documentId` names
     * one; also to an extension page open in that tab. Content scripts cannot call it.
     *
     * When nobody listens there, `onDisconnect` fires with
     * `Could not establish connection. Receiving end does not exist.` (Chromium). An unknown key throws, so
     * does `includeTlsChannelId`.
     *
     * Since Chrome 5, Edge 79, Firefox 45, Safari 14.
     *
     * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/connect),
     * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#method-connect)
     *
     * @param tabId an integer of at least 0.
     * @param connectInfo the port's name, and which frame or document to reach.
     * @example
     * ```ts
     * const port = browser.tabs.connect(tabId, { name: 'highlight', frameId: 0 });
     * ```
     */
    function connect<Name extends webext.PortName = never>(
      tabId: number,
      connectInfo?: webext.TabConnectInfo<Name>,
    ): webext.BrowserOpened<Name>;
  }

  interface WebExtEvent<TCallback> {
    addListener<const Result extends webext.Returned>(
      callback: OverlaidListener<TCallback, browser.runtime.Port, webext.BrowserAccepted, Result>,
    ): void;
    removeListener(callback: OverlaidRemoval<TCallback, browser.runtime.Port>): void;
    hasListener(callback: OverlaidRemoval<TCallback, browser.runtime.Port>): boolean;
  }
}

import type { CheckedSend } from './messages.js';
import type { ChromeEventMembers, ConnectEvent } from './events.js';
import type * as webext from './api.js';

type ChromeConnectEvent<Accepted> = ConnectEvent<Accepted> & ChromeEventMembers;

declare global {
  namespace chrome.runtime {
    type Port<
      Receive = webext.UntypedMessage,
      Send extends CheckedSend<Send> = unknown,
      Name extends string = string,
    > = webext.Port<Receive, Send, Name>;
    type MessageSender = webext.MessageSender;
    type ConnectInfo<Name extends string = webext.PortName> = webext.ConnectInfo<Name>;

    /**
     * The id of this extension.
     *
     * Since Chrome 22, Edge 79, Firefox 45, Safari 14.
     *
     * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/id),
     * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-id)
     */
    const id: string;

    /**
     * The error of the call that has just ended, inside its callback or inside an `onDisconnect`
     * listener; there it tells why a port was closed. Gone by the next task. If nothing reads it,
     * Chromium logs `Unchecked runtime.lastError`. In Firefox it is always `null` around ports.
     *
     * Since Chrome 58 or earlier, Edge 79, Firefox 47, Safari 14.
     *
     * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/lastError),
     * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-lastError)
     *
     * @example
     * ```ts
     * port.onDisconnect.addListener(() => console.log(chrome.runtime.lastError?.message));
     * ```
     */
    const lastError: { readonly message?: string | undefined } | null | undefined;

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
     * const port = chrome.runtime.connect({ name: 'feed' });
     * port.postMessage({ type: 'subscribe', topic: 'news' });
     * ```
     */
    function connect<Given, Name extends webext.PortName = never, Api = unknown>(
      this: Api,
      connectInfo?: webext.ConnectInfo<Name> | webext.ExtensionId<Given>,
    ): webext.OpenedBy<Api, Name>;
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
     * const port = chrome.runtime.connect('abcdefghijklmnopabcdefghijklmnop', { name: 'feed' });
     * ```
     */
    function connect<Given, Name extends webext.NameFor<Given> = never, Api = unknown>(
      this: Api,
      extensionId: webext.ExtensionId<Given>,
      connectInfo: webext.InfoFor<Given, Name> | undefined,
    ): webext.OpenedBy<Api, Name>;

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
     * const port = chrome.runtime.connectNative('com.example.ping_pong');
     * port.onMessage.addListener((answer) => console.log(answer));
     * port.postMessage('ping');
     * ```
     */
    function connectNative<Name extends string>(
      application: webext.NativeName<Name>,
    ): webext.ChromeNativePort;

    /**
     * Fired when another context of this extension opens a port to this one.
     *
     * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
     *
     * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onConnect),
     * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#event-onConnect)
     *
     * @example
     * ```ts
     * chrome.runtime.onConnect.addListener((port) => {
     *   port.postMessage({ type: 'welcome' });
     * });
     * ```
     */
    const onConnect: ChromeConnectEvent<webext.ChromeAccepted>;
    /**
     * Fired when another extension, or a web page that the manifest's `externally_connectable` names,
     * opens a port. Content scripts have no such event.
     *
     * Since Chrome 26, Edge 79, Firefox 54, Safari 15.4 (web pages only).
     *
     * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onConnectExternal),
     * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#event-onConnectExternal)
     *
     * @example
     * ```ts
     * chrome.runtime.onConnectExternal.addListener((port) => {
     *   if (port.sender.id !== 'abcdefghijklmnopabcdefghijklmnop') port.disconnect();
     * });
     * ```
     */
    const onConnectExternal: ChromeConnectEvent<webext.ChromeAcceptedPort>;
    /**
     * Fired when a user script opens a port.
     *
     * Since Chrome 120 (Manifest V3), Edge 120, Firefox 136.
     *
     * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onUserScriptConnect),
     * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#event-onUserScriptConnect)
     *
     * @example
     * ```ts
     * chrome.runtime.onUserScriptConnect.addListener((port) => console.log(port.sender.url));
     * ```
     */
    const onUserScriptConnect: ChromeConnectEvent<webext.ChromeAcceptedPort>;
    /**
     * Fired when a native application opens a port to the extension. Since Chrome 76, Edge 79; called on ChromeOS only.
     *
     * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#event-onConnectNative)
     *
     * @example
     * ```ts
     * chrome.runtime.onConnectNative.addListener((port) => console.log(port.sender.nativeApplication));
     * ```
     */
    const onConnectNative: ChromeConnectEvent<webext.ChromeAcceptedNativePort>;
  }

  namespace chrome.tabs {
    type Tab = webext.Tab;
    type ConnectInfo<Name extends string = webext.PortName> = webext.TabConnectInfo<Name>;

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
     * const port = chrome.tabs.connect(tabId, { name: 'highlight', frameId: 0 });
     * ```
     */
    function connect<Name extends webext.PortName = never>(
      tabId: number,
      connectInfo?: webext.TabConnectInfo<Name>,
    ): webext.ChromeOpened<Name>;
  }
}

import type * as webext from './api.js';
import type { OverlaidListener, OverlaidRemoval, RegistryGuard } from './overlay.js';

declare module './hosts.js' {
  interface HostTabs {
    chrome: chrome.tabs.Tab;
  }

  interface HostsOfExactOptionals {
    chrome: true;
  }
}

declare module './events.js' {
  // `@types/chrome` has these in every event. They are named here so that our ports can be passed
  // where its own are asked for; there is nothing to call.
  interface ChromeEventMembers {
    /** Ports have no rules. */
    readonly addRules: never;
    /** Ports have no rules. */
    readonly getRules: never;
    /** Ports have no rules. */
    readonly removeRules: never;
  }
}

declare global {
  namespace chrome.runtime {
    interface ConnectInfo extends RegistryGuard {}

    function connect<Given, Name extends webext.PortName = never>(
      connectInfo?: webext.ConnectInfo<Name> | webext.ExtensionId<Given>,
    ): webext.ChromeOpened<Name>;
    function connect<Given, Name extends webext.NameFor<Given> = never>(
      extensionId: webext.ExtensionId<Given>,
      connectInfo: webext.InfoFor<Given, Name> | undefined,
    ): webext.ChromeOpened<Name>;

    function connectNative<Name extends string>(
      application: webext.NativeName<Name>,
    ): webext.ChromeNativePort;
  }

  namespace chrome.tabs {
    interface ConnectInfo extends RegistryGuard {}

    function connect<Name extends webext.PortName = never>(
      tabId: number,
      connectInfo?: webext.TabConnectInfo<Name>,
    ): webext.ChromeOpened<Name>;
  }

  namespace chrome.events {
    interface Event<T extends (...args: any) => void> {
      addListener<Result>(
        callback: OverlaidListener<T, chrome.runtime.Port, webext.ChromeAccepted, Result>,
      ): void;
      removeListener(callback: OverlaidRemoval<T, chrome.runtime.Port>): void;
      hasListener(callback: OverlaidRemoval<T, chrome.runtime.Port>): boolean;
    }
  }
}

import type { Browser } from '@wxt-dev/browser/src/gen/index.js';
import type * as webext from './api.js';
import type { OverlaidListener, OverlaidRemoval, RegistryGuard } from './overlay.js';

declare module './hosts.js' {
  interface HostTabs {
    wxt: Browser.tabs.Tab;
  }

  interface HostsOfExactOptionals {
    wxt: true;
  }
}

declare module './events.js' {
  // `@wxt-dev/browser` has these in every event. They are named here so that our ports can be passed
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

declare module '@wxt-dev/browser/src/gen/index.js' {
  namespace Browser.runtime {
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

  namespace Browser.tabs {
    interface ConnectInfo extends RegistryGuard {}

    function connect<Name extends webext.PortName = never>(
      tabId: number,
      connectInfo?: webext.TabConnectInfo<Name>,
    ): webext.ChromeOpened<Name>;
  }

  namespace Browser.events {
    interface Event<T extends (...args: any) => void> {
      addListener<Result>(
        callback: OverlaidListener<T, Browser.runtime.Port, webext.ChromeAccepted, Result>,
      ): void;
      removeListener(callback: OverlaidRemoval<T, Browser.runtime.Port>): void;
      hasListener(callback: OverlaidRemoval<T, Browser.runtime.Port>): boolean;
    }
  }
}

import type * as webext from './api.js';
import type { OverlaidListener, OverlaidRemoval, RegistryGuard } from './overlay.js';

declare module './hosts.js' {
  interface HostTabs {
    firefox: browser.tabs.Tab;
  }

  interface HostPortErrors {
    firefox: Error | undefined;
  }
}

declare global {
  namespace browser.runtime {
    interface _ConnectConnectInfo extends RegistryGuard {}

    function connect<Given, Name extends webext.PortName = never>(
      connectInfo?: webext.ConnectInfo<Name> | webext.ExtensionId<Given>,
    ): webext.BrowserOpened<Name>;
    function connect<Given, Name extends webext.NameFor<Given> = never>(
      extensionId: webext.ExtensionId<Given>,
      connectInfo: webext.InfoFor<Given, Name> | undefined,
    ): webext.BrowserOpened<Name>;

    function connectNative<Name extends string>(
      application: webext.NativeName<Name>,
    ): webext.BrowserNativePort;
  }

  namespace browser.tabs {
    interface _ConnectConnectInfo extends RegistryGuard {}

    function connect<Name extends webext.PortName = never>(
      tabId: number,
      connectInfo?: webext.TabConnectInfo<Name>,
    ): webext.BrowserOpened<Name>;
  }

  interface WebExtEvent<TCallback extends (...args: any[]) => any> {
    addListener<Result>(
      callback: OverlaidListener<TCallback, browser.runtime.Port, webext.BrowserAccepted, Result>,
    ): void;
    removeListener(callback: OverlaidRemoval<TCallback, browser.runtime.Port>): void;
    hasListener(callback: OverlaidRemoval<TCallback, browser.runtime.Port>): boolean;
  }
}

import type { Runtime as HostRuntime } from 'webextension-polyfill/namespaces/runtime.js';
import type { Tabs as HostTabsNamespace } from 'webextension-polyfill/namespaces/tabs.js';
import type * as webext from './api.js';
import type { OverlaidListener, OverlaidRemoval, RegistryGuard } from './overlay.js';

declare module './hosts.js' {
  interface HostTabs {
    polyfill: HostTabsNamespace.Tab;
  }

  interface HostPortErrors {
    polyfill: HostRuntime.PortErrorType;
  }

  interface HostsOfExactOptionals {
    polyfill: true;
  }
}

declare module 'webextension-polyfill/namespaces/runtime.js' {
  namespace Runtime {
    interface ConnectConnectInfoType extends RegistryGuard {}

    interface Static {
      connect<Given, Name extends webext.PortName = never>(
        connectInfo?: webext.ConnectInfo<Name> | webext.ExtensionId<Given>,
      ): webext.BrowserOpened<Name>;
      connect<Given, Name extends webext.NameFor<Given> = never>(
        extensionId: webext.ExtensionId<Given>,
        connectInfo: webext.InfoFor<Given, Name> | undefined,
      ): webext.BrowserOpened<Name>;

      connectNative<Name extends string>(application: webext.NativeName<Name>): webext.BrowserNativePort;
    }
  }
}

declare module 'webextension-polyfill/namespaces/tabs.js' {
  namespace Tabs {
    interface ConnectConnectInfoType extends RegistryGuard {}

    interface Static {
      connect<Name extends webext.PortName = never>(
        tabId: number,
        connectInfo?: webext.TabConnectInfo<Name>,
      ): webext.BrowserOpened<Name>;
    }
  }
}

declare module 'webextension-polyfill/namespaces/events.js' {
  namespace Events {
    interface Event<T extends (...args: any[]) => any> {
      addListener<Result>(
        callback: OverlaidListener<T, HostRuntime.Port, webext.BrowserAccepted, Result>,
        ...params: never[]
      ): void;
      removeListener(callback: OverlaidRemoval<T, HostRuntime.Port>): void;
      hasListener(callback: OverlaidRemoval<T, HostRuntime.Port>): boolean;
    }
  }
}

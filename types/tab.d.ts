import type { HostBrowserTabs, HostTabs } from './hosts.js';

/**
 * What is known of a tab where no overlay tells more.
 *
 * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab),
 * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab)
 */
export interface PlainTab {
  /**
   * The tab's id. Absent for what is no real tab, such as a devtools window.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab)
   */
  readonly id?: number | undefined;
  /**
   * The tab's place in its window, from 0.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab)
   */
  readonly index: number;
  /**
   * The id of the tab's window.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab)
   */
  readonly windowId?: number | undefined;
  /**
   * Whether the tab is the one shown in its window.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab)
   */
  readonly active: boolean;
  /**
   * Whether the tab is pinned.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab)
   */
  readonly pinned: boolean;
  /**
   * Whether the tab is in a private window.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab)
   */
  readonly incognito: boolean;
  /**
   * Where the tab is in loading its page: `'unloaded'`, `'loading'` or `'complete'`.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab)
   */
  readonly status?: string | undefined;
  /**
   * The address of the top page. Present only with the `tabs` permission or that of the host.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab)
   */
  readonly url?: string | undefined;
  /**
   * The title of the top page. Present only with the `tabs` permission or that of the host.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab)
   */
  readonly title?: string | undefined;
  /**
   * The address of the page's icon. Present only with the `tabs` permission or that of the host.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab)
   */
  readonly favIconUrl?: string | undefined;
}

/** A tab of the `chrome.*` family: the one of the package that is overlaid, else a `PlainTab`. */
export type Tab = [keyof HostTabs] extends [never]
  ? [keyof HostBrowserTabs] extends [never]
    ? PlainTab
    : HostBrowserTabs[keyof HostBrowserTabs]
  : HostTabs[keyof HostTabs];

/** A tab of the `browser.*` family. It differs from a `Tab` only where packages of both families are overlaid. */
export type BrowserTab = [keyof HostBrowserTabs] extends [never]
  ? Tab
  : HostBrowserTabs[keyof HostBrowserTabs];

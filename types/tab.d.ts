/**
 * What is known of a tab here. The overlays extend it by the `Tab` of the package that they lie on.
 *
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab
 * @see https://developer.chrome.com/docs/extensions/reference/api/tabs#type-Tab
 */
export interface Tab {
  /** The tab's id. Absent for what is no real tab, such as a devtools window. */
  readonly id?: number | undefined;
  /** The tab's place in its window, from 0. */
  readonly index: number;
  /** The id of the tab's window. */
  readonly windowId?: number | undefined;
  /** Whether the tab is the one shown in its window. */
  readonly active: boolean;
  /** Whether the tab is pinned. */
  readonly pinned: boolean;
  /** Whether the tab is in a private window. */
  readonly incognito: boolean;
  /** The address of the top page. Present only with the `tabs` permission or that of the host. */
  readonly url?: string | undefined;
  /** The title of the top page. Present only with the `tabs` permission or that of the host. */
  readonly title?: string | undefined;
  /** `'loading'`, `'complete'` or, in Chromium, `'unloaded'`. */
  readonly status?: string | undefined;
}

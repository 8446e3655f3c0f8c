/* What the overlays tell of the packages that they lie on. Each adds its own to these interfaces. */

/** The tabs of the packages that are overlaid and have the `chrome.*` family. */
export interface HostTabs {}

/** The tabs of those that have the `browser.*` family. */
export interface HostBrowserTabs {}

/** The errors of the ports of the packages that are overlaid. */
export interface HostPortErrors {}

/** The packages whose events all have `hasListeners`, be it only in their declarations. */
export interface HostsWithHasListeners {}

/** The senders of the packages that are overlaid and have the `chrome.*` family. */
export interface HostSenders {}

/** The packages that write optional members without `undefined`. */
export interface HostsOfExactOptionals {}

/**
 * What an optional member may be beside absent. Under `exactOptionalPropertyTypes` it must be what the
 * overlaid package says, else our ports could not be passed where its own are asked for.
 */
export type Absent = [keyof HostsOfExactOptionals] extends [never] ? undefined : never;

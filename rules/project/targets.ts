import { browsers, type Browser } from '../browsers/browser.ts';
import { older } from '../browsers/version.ts';
import { browsersOf, browsersShownBy } from './manifest/browsers.ts';
import type { Manifest } from './manifest/manifest.ts';

/** The browsers that a project is for, each with the lowest version that it supports; undefined: the current one. */
export type Targets = ReadonlyMap<Browser, string | undefined>;

/** The setting `targets`. */
export type TargetSetting = Readonly<Partial<Record<Browser, string>>>;

const everyBrowser: Targets = new Map(browsers.map((browser) => [browser, undefined]));

function merged(all: readonly Targets[]): Targets {
  const found = new Map<Browser, string | undefined>();
  for (const targets of all) {
    for (const [browser, version] of targets) {
      found.set(browser, found.has(browser) ? older(found.get(browser), version) : version);
    }
  }
  return found;
}

/** As the setting names them, else as the manifests do, else every browser at its current version. */
export function targetsOf(setting: TargetSetting | undefined, manifests: readonly Manifest[]): Targets {
  if (setting)
    return new Map(browsers.flatMap((browser) => (setting[browser] ? [[browser, setting[browser]]] : [])));
  const found = merged(manifests.map(browsersOf));
  return found.size > 0 ? found : everyBrowser;
}

/** The targets that the settings name, or that a manifest shows by keys that only they read. All others are assumed. */
export function shownTargets(
  setting: TargetSetting | undefined,
  manifests: readonly Manifest[],
): ReadonlySet<Browser> {
  return new Set(setting ? targetsOf(setting, []).keys() : manifests.flatMap(browsersShownBy));
}

import { browsers, type Browser } from '../browsers/browser.ts';
import { older } from '../browsers/version.ts';
import type { Manifest } from './manifest.ts';
import { browsersOf, browsersShownBy } from './manifest-browsers.ts';
import type { Settings } from './settings.ts';

/** The browsers that a project is for, each with the lowest version that it supports; undefined: the current one. */
export type Targets = ReadonlyMap<Browser, string | undefined>;

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

/** As the settings name them, else as the manifests do, else every browser at its current version. */
export function targetsOf(settings: Settings, manifests: readonly Manifest[]): Targets {
  if (settings.targets) {
    const { targets } = settings;
    return new Map(browsers.flatMap((browser) => (targets[browser] ? [[browser, targets[browser]]] : [])));
  }
  const found = merged(manifests.map(browsersOf));
  return found.size > 0 ? found : everyBrowser;
}

/**
 * The targets that somebody has named: the settings, or a manifest by what only they read. What is said of the others
 * holds if the extension is for them, which nobody knows.
 */
export function shownTargets(settings: Settings, manifests: readonly Manifest[]): ReadonlySet<Browser> {
  return new Set(
    settings.targets
      ? targetsOf(settings, []).keys()
      : manifests.flatMap((manifest) => browsersShownBy(manifest)),
  );
}

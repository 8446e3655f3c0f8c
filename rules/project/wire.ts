import type { Browser } from '../browsers/browser.ts';
import { isOlder } from '../browsers/version.ts';
import type { PortEnd } from '../ports/facts.ts';
import { browsersOf } from './manifest/browsers.ts';
import { asksForStructuredClone, type Manifest } from './manifest/manifest.ts';
import type { Targets } from './targets.ts';

/** How a message is written down to cross from one side of a port to the other. */
export type Wire = 'json' | 'structured-clone';

/** A wire that a port of this project uses, and the targets that use it. */
export interface WireUse {
  wire: Wire;
  targets: readonly Browser[];
}

/** The first version of Chromium that reads `message_serialization`. */
const firstWithSerializationKey = '148';

function isChromium(browser: Browser): boolean {
  return browser === 'chrome' || browser === 'edge';
}

/** Of several manifests, only those count that are for Chromium: the one for Firefox need not have the key. */
function chromiumClones(manifests: readonly Manifest[]): boolean {
  const forChromium = manifests.filter((manifest) => {
    const found = browsersOf(manifest);
    return found.size === 0 || found.has('chrome');
  });
  return forChromium.length > 0 && forChromium.every(asksForStructuredClone);
}

function wiresOfBrowser(browser: Browser, minimum: string | undefined, clones: boolean): readonly Wire[] {
  if (browser === 'firefox') return ['structured-clone'];
  if (!isChromium(browser) || !clones) return ['json'];
  return isOlder(minimum, firstWithSerializationKey) ? ['json', 'structured-clone'] : ['structured-clone'];
}

/** What carries messages on a port, and in which targets. A native port is JSON everywhere; of the others `setting` decides. */
export function wiresOf(
  end: PortEnd,
  setting: Wire | undefined,
  targets: Targets,
  manifests: readonly Manifest[],
): readonly WireUse[] {
  const always = end === 'native' ? 'json' : setting;
  if (always) return [{ wire: always, targets: [...targets.keys()] }];
  const clones = chromiumClones(manifests);
  const byWire: Record<Wire, Browser[]> = { json: [], 'structured-clone': [] };
  for (const [browser, minimum] of targets) {
    for (const wire of wiresOfBrowser(browser, minimum, clones)) byWire[wire].push(browser);
  }
  return (['json', 'structured-clone'] as const)
    .map((wire) => ({ wire, targets: byWire[wire] }))
    .filter((use) => use.targets.length > 0);
}

import { browserNames, browsers, type Browser } from './browser.ts';
import { support } from './support.ts';
import { isOlder } from './version.ts';

export type Member = keyof typeof support;

/**
 * The first versions with the extension APIs of today (Firefox 57, the Edge of Chromium, Safari 14). Manifests that name
 * older ones were copied from old examples.
 */
const oldest: Readonly<Partial<Record<Browser, string>>> = { edge: '79', firefox: '57', safari: '14' };

function lacks(browser: Browser, minimum: string | undefined, since: string): boolean {
  const first = oldest[browser];
  return isOlder(minimum, since) && (first === undefined || isOlder(first, since));
}

type Minimums = ReadonlyMap<Browser, string | undefined>;

/** Whether a browser lacks a member at a lowest version (undefined: the current one). */
function isLacking(member: Member, browser: Browser, minimum: string | undefined): boolean {
  const since: string | false = support[member][browser];
  return since === false || lacks(browser, minimum, since);
}

/** The targets that lack a member at the lowest version that the project supports, named for a sentence. */
export function targetsLacking(member: Member, targets: Minimums): readonly string[] {
  return browsers.flatMap((browser) => {
    if (!targets.has(browser) || !isLacking(member, browser, targets.get(browser))) return [];
    const since: string | false = support[member][browser];
    return since === false ? [browserNames[browser]] : [`${browserNames[browser]} before ${since}`];
  });
}

/**
 * Whether one of the targets that are known for sure lacks a member, or every browser does. A use of what some browser
 * has shows that the extension is for that one, and nothing of any other.
 */
export function isMissed(member: Member, targets: Minimums, shown: ReadonlySet<Browser>): boolean {
  return (
    browsers.every((browser) => isLacking(member, browser, undefined)) ||
    [...shown].some((browser) => isLacking(member, browser, targets.get(browser)))
  );
}

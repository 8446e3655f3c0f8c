import { browsers, type Browser } from './browser.ts';
import { support } from './support.ts';
import { isOlder } from './version.ts';

export type Member = keyof typeof support;

const names: Readonly<Record<Browser, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
};

/**
 * The first versions whose only extensions are those of today (Firefox 57, the Edge of Chromium, Safari 14). Manifests
 * that name older ones were copied from old examples.
 */
const oldest: Readonly<Partial<Record<Browser, string>>> = { edge: '79', firefox: '57', safari: '14' };

function lacks(browser: Browser, minimum: string | undefined, since: string): boolean {
  const first = oldest[browser];
  return isOlder(minimum, since) && (first === undefined || isOlder(first, since));
}

/** The targets that lack a member at the lowest version that the project supports, named for a sentence. */
export function targetsLacking(
  member: Member,
  targets: ReadonlyMap<Browser, string | undefined>,
): readonly string[] {
  return browsers.flatMap((browser) => {
    if (!targets.has(browser)) return [];
    const since: string | false = support[member][browser];
    if (since === false) return [names[browser]];
    return lacks(browser, targets.get(browser), since) ? [`${names[browser]} before ${since}`] : [];
  });
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

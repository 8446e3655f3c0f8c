import type { Browser } from '../../browsers/browser.ts';
import { isObject, type JsonObject } from '../../files/json.ts';
import { valueAt } from '../../syntax/value-at.ts';

/** One manifest that build tools make of a file whose keys say for which browser they are. */
export interface ManifestVariant {
  json: JsonObject;
  /** The browser that it is for; undefined where the file has no such keys. */
  browser: Browser | undefined;
}

/** The names of browsers in such keys; others that are used there, such as `dev` or `opera`, are no targets. */
const browserNames: Readonly<Record<string, Browser | 'other'>> = {
  chrome: 'chrome',
  chromium: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  opera: 'other',
};

/** `__chrome|firefox__key` and `{{chrome}}.key`: for whom, and the key itself. */
function prefixOf(key: string): { names: readonly string[]; key: string } | undefined {
  const found = /^__([a-z|]+)__(.+)$/.exec(key) ?? /^\{\{([\w|.-]+)\}\}\.(.+)$/.exec(key);
  return found?.[1] !== undefined && found[2] !== undefined
    ? { names: found[1].split('|'), key: found[2] }
    : undefined;
}

function browsersNamedIn(value: unknown, found = new Set<Browser>()): Set<Browser> {
  if (Array.isArray(value)) for (const item of value) browsersNamedIn(item, found);
  else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      for (const name of prefixOf(key)?.names ?? []) {
        const browser = valueAt(browserNames, name);
        if (browser !== undefined && browser !== 'other') found.add(browser);
      }
      browsersNamedIn(item, found);
    }
  }
  return found;
}

function isFor(names: readonly string[], browser: Browser): boolean {
  const browsers = names.flatMap((name) => valueAt(browserNames, name) ?? []);
  return browsers.length === 0 || browsers.includes(browser);
}

function resolved(value: unknown, browser: Browser): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(item, browser));
  if (!isObject(value)) return value;
  const plain: Record<string, unknown> = {};
  const prefixed: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const prefix = prefixOf(key);
    if (!prefix) plain[key] = resolved(item, browser);
    else if (isFor(prefix.names, browser)) prefixed[prefix.key] = resolved(item, browser);
  }
  return { ...plain, ...prefixed };
}

/** The manifests that a file stands for: itself, or one for each browser that its keys name. */
export function variantsOf(json: JsonObject): readonly ManifestVariant[] {
  const browsers = browsersNamedIn(json);
  if (browsers.size === 0) return [{ json, browser: undefined }];
  return [...browsers].map((browser) => ({ json: resolved(json, browser) as JsonObject, browser }));
}

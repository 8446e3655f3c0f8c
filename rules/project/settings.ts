import { browsers } from '../browsers/browser.ts';
import { describe, isObject, stringsOf, type JsonObject } from '../files/json.ts';
import { listed } from '../syntax/listed.ts';
import { hasInclusion, hasOpenBracket, type ContextGlobs } from './context-globs.ts';
import { contexts } from './context.ts';
import type { ManifestSetting } from './manifest/of-setting.ts';
import type { TargetSetting } from './targets.ts';
import type { Wire } from './wire.ts';

/** `settings['webext-ports']`, as a user writes it. */
export interface Settings {
  /** A path to a manifest.json, relative to the working directory, or the manifest itself; several for several builds. */
  manifest?: ManifestSetting | readonly ManifestSetting[];
  /** A hash of the manifest, so that ESLint's cache notices edits; see `configFromManifest`. */
  manifestHash?: string;
  /** The browsers that the extension is for, each with the lowest version that it supports. */
  targets?: TargetSetting;
  /** What ports between extension contexts use. */
  serialization?: Wire;
  /** Globs, relative to the working directory, of the files that run in a context. */
  contexts?: ContextGlobs;
  /** Modules that export the API object, and under which name; those of the well-known libraries need not be named. */
  modules?: Readonly<Record<string, string | readonly string[]>>;
}

/** Settings that can be relied on: what was wrong is left out, and said. */
export interface CheckedSettings {
  settings: Settings;
  problems: readonly string[];
}

export const settingsKey = 'webext-ports';

type Check = (value: unknown) => string | undefined;

const versionPattern = /^\d+(?:\.\d+){0,3}$/;

function quoted(names: readonly string[]): string {
  return listed(names.map((name) => `\`${name}\``));
}

function expected(key: string, what: string, value: unknown): string {
  return `The setting \`${settingsKey}.${key}\` must be ${what}, but it is ${describe(value)}.`;
}

function unknownKey(where: string, key: string, known: readonly string[]): string {
  return `The setting \`${where}\` has no key \`${key}\`: its keys are ${quoted(known)}.`;
}

function isPathOrManifest(value: unknown): boolean {
  return isObject(value) || (typeof value === 'string' && value !== '');
}

function isStringOrStrings(value: unknown): boolean {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.length > 0 && stringsOf(value).length === list.length;
}

/** Checks an object whose keys are known, or free (`known` undefined), and whose values are all alike. */
function checkTable(
  key: string,
  known: readonly string[] | undefined,
  valueIs: (value: unknown) => boolean,
  what: string,
): Check {
  return (value) => {
    if (!isObject(value))
      return expected(key, known ? `an object with the keys ${quoted(known)}` : 'an object', value);
    for (const [name, item] of Object.entries(value)) {
      if (known && !known.includes(name)) return unknownKey(`${settingsKey}.${key}`, name, known);
      if (!valueIs(item)) return expected(`${key}.${name}`, what, item);
    }
    return undefined;
  };
}

const checkTargets = checkTable(
  'targets',
  browsers,
  (value) => typeof value === 'string' && versionPattern.test(value),
  'a version in a string, such as "120"',
);

const checkGlobs = checkTable('contexts', contexts, isStringOrStrings, 'a glob or an array of globs');

/** A glob that matches nothing, or nearly everything, is a slip. */
function globProblem(context: string, globs: readonly string[]): string | undefined {
  const open = globs.find(hasOpenBracket);
  const key = `${settingsKey}.contexts.${context}`;
  if (open !== undefined)
    return `The setting \`${key}\` must be a glob or an array of globs, but in ${describe(open)} a bracket is not closed.`;
  return hasInclusion(globs)
    ? undefined
    : `The setting \`${key}\` must have a glob for what runs there, but it has only exclusions.`;
}

const checks: Readonly<Record<keyof Settings, Check>> = {
  manifest: (value) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const wrong = list.find((item) => !isPathOrManifest(item));
    const what = 'a path to a manifest.json, a manifest as an object, or an array of these';
    if (list.length === 0) return expected('manifest', what, value);
    return wrong === undefined && !list.includes(undefined) ? undefined : expected('manifest', what, wrong);
  },
  manifestHash: (value) =>
    typeof value === 'string' ? undefined : expected('manifestHash', 'a string', value),
  targets: (value) => {
    const none = isObject(value) && Object.keys(value).length === 0;
    return none
      ? `The setting \`${settingsKey}.targets\` must name at least one of ${quoted(browsers)}.`
      : checkTargets(value);
  },
  serialization: (value) =>
    value === 'json' || value === 'structured-clone'
      ? undefined
      : expected('serialization', '"json" or "structured-clone"', value),
  contexts: (value) =>
    checkGlobs(value) ??
    Object.entries(value as JsonObject)
      .map(([context, globs]) => globProblem(context, stringsOf(globs)))
      .find((problem) => problem !== undefined),
  modules: checkTable('modules', undefined, isStringOrStrings, 'the name of an export or an array of names'),
};

const keys = Object.keys(checks) as readonly (keyof Settings)[];

function isKey(key: string): key is keyof Settings {
  return Object.hasOwn(checks, key);
}

/** Splits what was written under `settings['webext-ports']` into the settings that are right, and a sentence for each that is not. */
export function checkSettings(value: unknown): CheckedSettings {
  if (value === undefined) return { settings: {}, problems: [] };
  if (!isObject(value)) {
    return {
      settings: {},
      problems: [`The setting \`${settingsKey}\` must be an object, but it is ${describe(value)}.`],
    };
  }
  const right: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, item] of Object.entries(value)) {
    if (!isKey(key)) {
      problems.push(
        unknownKey(
          settingsKey,
          key,
          keys.filter((name) => name !== 'manifestHash'),
        ),
      );
      continue;
    }
    // A key that is there but undefined is as good as absent: configs are often built with conditions.
    const problem = item === undefined ? undefined : checks[key](item);
    if (problem === undefined) right[key] = item;
    else problems.push(problem);
  }
  return { settings: right, problems };
}

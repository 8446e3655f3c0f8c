import { parse } from 'jsonc-parser';
import { isFile, liesInside, listDirectory, readText, stampOf } from './files.ts';
import { isObject, type JsonObject, objectAt, stringAt, stringsAt } from './json.ts';
import { directoryOf, isInside, join } from './paths.ts';
import { rechecked } from './rechecked.ts';

/** What a compiler's configuration says of imports that are neither relative nor a package's. */
export interface PathAliases {
  /** Where such imports count from, and the names that stand there, without extensions. */
  base: string | undefined;
  entries: ReadonlySet<string>;
  /** Patterns with at most one star each, and what they stand for, beginning at the root. */
  paths: readonly (readonly [pattern: string, targets: readonly string[]])[];
}

type Said = Pick<PathAliases, 'base' | 'paths'>;

const nothing: Said = { base: undefined, paths: [] };
const none: PathAliases = { ...nothing, entries: new Set() };
const names = ['tsconfig.json', 'jsconfig.json'];
/** A configuration may extend another, which extends another. */
const longestChain = 4;

function read(path: string, cwd: string): JsonObject | undefined {
  const text = liesInside(cwd, path) ? readText(path).text : undefined;
  if (text === undefined) return undefined;
  try {
    const value: unknown = parse(text, [], { allowTrailingComma: true });
    return isObject(value) ? value : undefined;
  } catch {
    // Brackets nested by the ten thousand: no configuration that somebody wrote.
    return undefined;
  }
}

/** What a configuration says, or, where it is silent, one of the project that it extends. */
function aliasesIn(path: string, cwd: string, left: number): Said {
  const json = read(path, cwd);
  if (!json) return nothing;
  const directory = directoryOf(path);
  const [parent] = stringsAt(json, 'extends').slice(-1);
  const isOfProject = parent !== undefined && /^\.\.?\//.test(parent) && left > 0;
  const inherited = isOfProject
    ? aliasesIn(join(directory, parent.endsWith('.json') ? parent : `${parent}.json`), cwd, left - 1)
    : nothing;
  const options = objectAt(json, 'compilerOptions');
  const baseUrl = stringAt(options, 'baseUrl');
  const base = baseUrl === undefined ? inherited.base : join(directory, baseUrl);
  const own = objectAt(options, 'paths');
  const from = base ?? directory;
  const paths = Object.keys(own).map(
    (pattern) => [pattern, stringsAt(own, pattern).map((target) => join(from, target))] as const,
  );
  return { base, paths: paths.length > 0 ? paths : inherited.paths };
}

function configurationOf(from: string, cwd: string): string | undefined {
  for (let directory = from; isInside(cwd, directory); directory = directoryOf(directory)) {
    const found = names.map((name) => `${directory}/${name}`).find(isFile);
    if (found !== undefined || directory === cwd) return found;
  }
  return undefined;
}

/** Most imports name packages: that none of them stands there is known at once. */
function withEntries(said: Said, cwd: string): PathAliases {
  const { base } = said;
  const isOfProject = base !== undefined && isInside(cwd, base) && liesInside(cwd, base);
  const listed = isOfProject ? listDirectory(base) : [];
  return { ...said, entries: new Set(listed.map(({ name }) => name.replace(/\.\w+$/, ''))) };
}

const byDirectory = new Map<
  string,
  () => { aliases: PathAliases; path?: string; stamp?: string | undefined }
>();

/** What the nearest `tsconfig.json` or `jsconfig.json`, up to the working directory, says of imports. */
export function pathAliasesOf(path: string, cwd: string): PathAliases {
  const directory = directoryOf(path);
  const key = `${cwd}\n${directory}`;
  let known = byDirectory.get(key);
  if (!known) {
    known = rechecked(
      () => {
        const found = configurationOf(directory, cwd);
        return found === undefined
          ? { aliases: none }
          : {
              aliases: withEntries(aliasesIn(found, cwd, longestChain), cwd),
              path: found,
              stamp: stampOf(found),
            };
      },
      (kept) => kept.path === undefined || stampOf(kept.path) !== kept.stamp,
    );
    byDirectory.set(key, known);
  }
  return known().aliases;
}

/** The paths that an import may stand for, in the order they are tried. */
export function aliased({ base, entries, paths }: PathAliases, source: string): readonly string[] {
  const found: string[] = [];
  for (const [pattern, targets] of paths) {
    const [before = '', after] = pattern.split('*', 2);
    const isMatch =
      after === undefined
        ? source === pattern
        : source.length >= before.length + after.length &&
          source.startsWith(before) &&
          source.endsWith(after);
    if (!isMatch) continue;
    const star = source.slice(before.length, after ? -after.length : undefined);
    found.push(...targets.map((target) => target.replace('*', () => star)));
  }
  const first = source.split('/', 1)[0] ?? '';
  return base !== undefined && entries.has(first) ? [...found, join(base, source)] : found;
}

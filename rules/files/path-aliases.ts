import { parse } from 'jsonc-parser';
import { isFile, liesInside, listDirectory, readText, stampOf, type Stamp } from './access.ts';
import { foldersAbove } from './folders-above.ts';
import { isObject, type JsonObject, objectAt, stringAt, stringsAt } from './json.ts';
import { directoryOf, isInside, join } from './paths.ts';
import { rechecked } from './rechecked.ts';
import { hasChanged } from './stamps.ts';

/** What a compiler's configuration says of imports that are neither relative nor a package's. */
export interface PathAliases {
  /** Where such imports count from, and the names that stand there, without extensions. */
  base: string | undefined;
  entries: ReadonlySet<string>;
  /** Patterns with at most one star each, and what they stand for, beginning at the root. */
  paths: readonly (readonly [pattern: string, targets: readonly string[]])[];
}

type Said = Pick<PathAliases, 'base' | 'paths'>;

type NewStamps = Map<string, Stamp | undefined>;

const nothing: Said = { base: undefined, paths: [] };
const none: PathAliases = { ...nothing, entries: new Set() };
const names = ['tsconfig.json', 'jsconfig.json'];
/** A configuration may extend another, which extends another. */
const longestChain = 4;

function read(path: string, cwd: string, stamps: NewStamps): JsonObject | undefined {
  const isOfProject = isInside(cwd, path) && liesInside(cwd, path);
  if (isInside(cwd, path)) stamps.set(path, stampOf(path));
  const text = isOfProject ? readText(path).text : undefined;
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
function aliasesIn(path: string, cwd: string, left: number, stamps: NewStamps): Said {
  const json = read(path, cwd, stamps);
  if (!json) return nothing;
  const directory = directoryOf(path);
  const [parent] = stringsAt(json, 'extends').slice(-1);
  const isOfProject = parent !== undefined && /^\.\.?\//.test(parent) && left > 0;
  const inherited = isOfProject
    ? aliasesIn(join(directory, parent.endsWith('.json') ? parent : `${parent}.json`), cwd, left - 1, stamps)
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

function configurationOf(path: string, cwd: string, stamps: NewStamps): string | undefined {
  for (const folder of foldersAbove(path, cwd)) {
    const candidates = names.map((name) => `${folder}/${name}`);
    for (const candidate of candidates) stamps.set(candidate, stampOf(candidate));
    const found = candidates.find(isFile);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Most imports name packages: that none of them stands there is known at once. */
function withEntries(said: Said, cwd: string, stamps: NewStamps): PathAliases {
  const { base } = said;
  const isOfProject = base !== undefined && isInside(cwd, base) && liesInside(cwd, base);
  if (isOfProject) stamps.set(base, stampOf(base));
  const listed = isOfProject ? listDirectory(base) : [];
  return { ...said, entries: new Set(listed.map(({ name }) => name.replace(/\.\w+$/, ''))) };
}

function look(path: string, cwd: string): { aliases: PathAliases; stamps: NewStamps } {
  const stamps: NewStamps = new Map();
  const found = configurationOf(path, cwd, stamps);
  const aliases =
    found === undefined ? none : withEntries(aliasesIn(found, cwd, longestChain, stamps), cwd, stamps);
  return { aliases, stamps };
}

const byDirectory = new Map<string, () => ReturnType<typeof look>>();

/** What the nearest `tsconfig.json` or `jsconfig.json`, up to the working directory, says of imports. */
export function pathAliasesOf(path: string, cwd: string): PathAliases {
  const directory = directoryOf(path);
  const key = `${cwd}\n${directory}`;
  const known = byDirectory.get(key) ?? rechecked(() => look(path, cwd), hasChanged);
  byDirectory.set(key, known);
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

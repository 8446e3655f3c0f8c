import { isFile, liesInside, readText, stampOf, type Stamp } from './access.ts';
import { foldersAbove } from './folders-above.ts';
import { isObject, objectAt, stringAt } from './json.ts';
import { directoryOf } from './paths.ts';
import { rechecked } from './rechecked.ts';

/** The packages that a package.json names. */
export interface Dependencies {
  all: ReadonlySet<string>;
  /** Those that lie in the same repository, as their versions or their scope say. */
  own: ReadonlySet<string>;
}

const none: Dependencies = { all: new Set(), own: new Set() };
const known = new Map<string, { stamp: Stamp | undefined; dependencies: Dependencies }>();

function findPackageRoot(path: string, cwd: string): string | undefined {
  for (const folder of foldersAbove(path, cwd)) if (isFile(`${folder}/package.json`)) return folder;
  return undefined;
}

const rootsByDirectory = new Map<string, () => string | undefined>();

/**
 * The nearest directory with a package.json, up to the working directory and never above it: as it was at most a second
 * ago, for it is asked for many times for each file.
 */
export function packageRootOf(path: string, cwd: string): string | undefined {
  const directory = directoryOf(path);
  const key = `${cwd}\n${directory}`;
  let root = rootsByDirectory.get(key);
  if (!root) {
    root = rechecked(
      () => findPackageRoot(path, cwd),
      () => true,
    );
    rootsByDirectory.set(key, root);
  }
  return root();
}

function isOwn(name: string, version: unknown, packageName: string | undefined): boolean {
  const scope = /^@[^/]+\//.exec(packageName ?? '')?.[0];
  if (scope !== undefined && name.startsWith(scope)) return true;
  return typeof version === 'string' && /^(?:workspace:|file:|link:|portal:|\*$)/.test(version);
}

function readDependencies(path: string, cwd: string): Dependencies {
  const { text } = liesInside(cwd, path) ? readText(path) : {};
  if (text === undefined) return none;
  try {
    const json: unknown = JSON.parse(text);
    if (!isObject(json)) return none;
    const all = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap(
      (key) => Object.entries(objectAt(json, key)),
    );
    const own = all.filter(([name, version]) => isOwn(name, version, stringAt(json, 'name')));
    return { all: new Set(all.map(([name]) => name)), own: new Set(own.map(([name]) => name)) };
  } catch {
    // A package.json that cannot be read says nothing; npm will say what is wrong with it.
    return none;
  }
}

export function dependenciesOf(root: string, cwd: string): Dependencies {
  const path = `${root}/package.json`;
  const stamp = stampOf(path);
  let found = known.get(path);
  if (!found || found.stamp !== stamp)
    known.set(path, (found = { stamp, dependencies: readDependencies(path, cwd) }));
  return found.dependencies;
}

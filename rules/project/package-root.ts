import { isFile, liesInside, readText, stampOf, type Stamp } from './files.ts';
import { isObject, objectAt, stringAt } from './json.ts';
import { directoryOf, isInside } from './paths.ts';

/** The packages that a package.json names. */
export interface Dependencies {
  all: ReadonlySet<string>;
  /** Those that lie in the same repository, as their versions or their scope say. */
  own: ReadonlySet<string>;
}

const none: Dependencies = { all: new Set(), own: new Set() };
const known = new Map<string, { stamp: Stamp | undefined; dependencies: Dependencies }>();

/** The nearest directory with a package.json, up to the working directory and never above it. */
export function packageRootOf(path: string, cwd: string): string | undefined {
  let directory = directoryOf(path);
  while (isInside(cwd, directory)) {
    if (isFile(`${directory}/package.json`)) return directory;
    if (directory === cwd) return undefined;
    directory = directoryOf(directory);
  }
  return undefined;
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

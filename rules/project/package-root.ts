import { isFile, liesInside, readText, stampOf, type Stamp } from './files.ts';
import { isObject, objectAt } from './json.ts';
import { directoryOf, isInside } from './paths.ts';

const known = new Map<string, { stamp: Stamp | undefined; dependencies: ReadonlySet<string> }>();

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

function readDependencies(path: string, cwd: string): ReadonlySet<string> {
  const { text } = liesInside(cwd, path) ? readText(path) : {};
  if (text === undefined) return new Set();
  try {
    const json: unknown = JSON.parse(text);
    if (!isObject(json)) return new Set();
    return new Set([
      ...Object.keys(objectAt(json, 'dependencies')),
      ...Object.keys(objectAt(json, 'devDependencies')),
    ]);
  } catch {
    // A package.json that cannot be read says nothing; npm will say what is wrong with it.
    return new Set();
  }
}

/** The packages that a package.json names. */
export function dependenciesOf(root: string, cwd: string): ReadonlySet<string> {
  const path = `${root}/package.json`;
  const stamp = stampOf(path);
  let found = known.get(path);
  if (!found || found.stamp !== stamp)
    known.set(path, (found = { stamp, dependencies: readDependencies(path, cwd) }));
  return found.dependencies;
}

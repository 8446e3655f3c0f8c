import { isFile, listDirectory } from '../files/access.ts';
import { foldersAbove } from '../files/folders-above.ts';
import { objectAt, objectsAt, stringAt, stringsAt } from '../files/json.ts';
import { directoryOf, join } from '../files/paths.ts';
import { isPage, sourceFile } from '../files/source-files.ts';
import { entriesOf } from './manifest/entries.ts';
import type { Manifest } from './manifest/manifest.ts';

/** Scripts that run one after another in one global scope, by their paths. */
export type ScriptGroup = ReadonlySet<string>;

/** The nearest folder with a manifest, up to the working directory and never above it. */
export function manifestFolderOf(path: string, cwd: string): string | undefined {
  for (const folder of foldersAbove(path, cwd)) if (isFile(`${folder}/manifest.json`)) return folder;
  return undefined;
}

function groupsIn(manifest: Manifest, cwd: string): ScriptGroup[] {
  const { json, directory } = manifest;
  const at = (paths: readonly string[]): string[] =>
    paths.map((path) => join(directory, path.replace(/^\/+/, '')));
  const background = objectAt(json, 'background');
  const worker = stringAt(background, 'service_worker');
  const groups = [
    at(stringsAt(background, 'scripts')),
    // All content scripts of an extension that run in one frame share their globals.
    at(objectsAt(json, 'content_scripts').flatMap((script) => stringsAt(script, 'js'))),
    ...at(worker === undefined ? [] : [worker]).map((path) => [path, ...loadedBy(path, cwd)]),
    ...at(entriesOf(manifest).map(({ path }) => path))
      .filter((path) => /\.html?$/i.test(path))
      .map((path) => loadedBy(path, cwd)),
  ];
  return groups.filter((group) => group.length > 1).map((group) => new Set(group));
}

/** The scripts that a page names, or a worker imports as scripts. */
function loadedBy(path: string, cwd: string): string[] {
  return (sourceFile(path, cwd)?.loads ?? [])
    .filter(({ by }) => by === 'importScripts')
    .map(({ source }) => join(directoryOf(path), source.replace(/[?#].*$/, '')));
}

export interface ScriptGroups {
  /** The scripts that share their globals with this one, itself among them; none where nothing says so. */
  own: ReadonlySet<string>;
  /** All scripts of which a manifest or a page says what they run with. */
  all: ReadonlySet<string>;
}

/** Which scripts a script runs with, by manifests and by other pages. */
export function scriptGroupsOf(
  path: string,
  cwd: string,
  manifests: readonly Manifest[],
  pages: readonly string[],
): ScriptGroups {
  const ofManifests = manifests.flatMap((manifest) => groupsIn(manifest, cwd));
  const groups = [...ofManifests, ...pages.map((page) => new Set(loadedBy(page, cwd)))];
  const own = groups.filter((group) => group.has(path));
  return {
    own: new Set(own.flatMap((group) => [...group])),
    all: new Set(groups.flatMap((group) => [...group])),
  };
}

/** The pages that lie beside a script. */
export function pagesBeside(path: string): readonly string[] {
  return listDirectory(directoryOf(path))
    .filter(({ name }) => isPage(name))
    .map(({ name }) => `${directoryOf(path)}/${name}`);
}

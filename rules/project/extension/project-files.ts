import { packageRootOf } from '../../files/package-root.ts';
import { normalize, withSlashes } from '../../files/paths.ts';
import { rechecked } from '../../files/rechecked.ts';
import { hasChanged } from '../../files/stamps.ts';
import { contextsByGlob, type ContextGlobs, type ContextsByGlob } from '../context-globs.ts';
import type { Context } from '../context.ts';
import { entriesOf } from '../manifest/entries.ts';
import { manifestEntries, rootsFor } from '../manifest/found-entries.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { ExtensionFiles } from './extension-files.ts';
import { extensionsIn } from './extensions.ts';
import { filesByGlob } from './glob-files.ts';
import { layoutEntries, layoutFolders } from './layout-entries.ts';
import { reachFrom, type Reach } from './reach.ts';

/** What is known of where the files of a project run. */
export interface ProjectFiles {
  /** Undefined where nothing says where a file runs. */
  contextsOf(filename: string): ReadonlySet<Context> | undefined;
  /** What the settings' globs say of a file. */
  contextsByGlob: ContextsByGlob;
  /** All files that are named by the manifests, the settings or the layout of a package, with what they import; none where nothing is. */
  namedWith(path: string): ReadonlySet<string>;
  /** The extensions that a file belongs to: one for each manifest that leads to it, or the layout of its package. */
  extensionsWith(path: string): readonly ExtensionFiles[];
}

/** The files of several reaches: the same set for as long as the reaches are the same. */
function union(): (reaches: readonly (Reach | undefined)[]) => ReadonlySet<string> {
  let known: { reaches: readonly (Reach | undefined)[]; files: ReadonlySet<string> } | undefined;
  return (reaches) => {
    if (!known || reaches.some((reach, at) => reach !== known?.reaches[at])) {
      known = { reaches, files: new Set(reaches.flatMap((reach) => [...(reach?.contexts.keys() ?? [])])) };
    }
    return known.files;
  };
}

export function projectFiles(
  globs: ContextGlobs | undefined,
  manifests: readonly Manifest[],
  cwd: string,
): ProjectFiles {
  const byGlob = contextsByGlob(globs, cwd);
  const byPackage = new Map<string, () => Reach>();

  const rootsOfManifests = rootsFor(
    cwd,
    manifests.map(({ directory }) => directory),
  );
  const manifestReach = rechecked(
    () =>
      reachFrom(
        manifests.flatMap((manifest) => manifestEntries(manifest, cwd).entries),
        rootsOfManifests,
      ),
    hasChanged,
  );

  const globReach = rechecked(() => {
    const { entries, stamps } = filesByGlob(globs, cwd);
    return reachFrom(entries, rootsOfManifests, [...stamps.keys()]);
  }, hasChanged);

  const unions = new Map<string | undefined, ReturnType<typeof union>>();

  /** Packages whose manifest names scripts have no need of a layout, and their package.json is not read. */
  const named = new Set(
    manifests
      .filter((manifest) => entriesOf(manifest).length > 0)
      .map(({ directory }) => packageRootOf(`${directory}/manifest.json`, cwd)),
  );

  function layoutReach(path: string): Reach | undefined {
    const root = packageRootOf(path, cwd);
    if (root === undefined || named.has(root)) return undefined;
    let reach = byPackage.get(root);
    if (!reach) {
      reach = rechecked(
        () => reachFrom(layoutEntries(root, cwd), rootsFor(cwd, [root]), layoutFolders(root)),
        hasChanged,
      );
      byPackage.set(root, reach);
    }
    return reach();
  }

  return {
    contextsByGlob: byGlob,
    namedWith(path) {
      const reaches = [...(manifests.length === 0 ? [] : [manifestReach()]), layoutReach(path), globReach()];
      const root = packageRootOf(path, cwd);
      let together = unions.get(root);
      if (!together) unions.set(root, (together = union()));
      return together(reaches);
    },
    extensionsWith: extensionsIn(globs, manifests, cwd, layoutReach),
    contextsOf(filename) {
      const path = normalize(withSlashes(filename));
      const byManifest = manifests.length === 0 ? undefined : manifestReach().contexts.get(path);
      return byGlob(path) ?? byManifest ?? layoutReach(path)?.contexts.get(path);
    },
  };
}

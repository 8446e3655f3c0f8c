import type { Context } from './context.ts';
import { contextsByGlob, type ContextsByGlob } from './context-globs.ts';
import { entriesOf } from './entries.ts';
import { layoutEntries, layoutFolders } from './layout-entries.ts';
import type { Manifest } from './manifest.ts';
import { packageRootOf } from './package-root.ts';
import { join, normalize, withSlashes } from './paths.ts';
import { hasChanged, reachFrom, type Entry, type Reach } from './reach.ts';
import { rechecked } from './rechecked.ts';
import { existingFile, type Roots } from './resolve.ts';
import type { Settings } from './settings.ts';

/** What is known of where the files of a project run. */
export interface ProjectFiles {
  /** Undefined where nothing says where a file runs. */
  contextsOf(filename: string): ReadonlySet<Context> | undefined;
  byGlob: ContextsByGlob;
  /** What the manifests reach; undefined without manifests. */
  manifestReach(): Reach | undefined;
  /** What the layout of the package that a file lies in reaches. */
  layoutReach(path: string): Reach | undefined;
}

function manifestEntries(manifests: readonly Manifest[], roots: Roots): readonly Entry[] {
  return manifests.flatMap((manifest) =>
    entriesOf(manifest).flatMap(({ path, context }): readonly Entry[] => {
      const relative = path.replace(/^\/+/, '').replace(/[?#].*$/, '');
      // Some build tools count the manifest's paths from the project, not from the manifest.
      const found = [manifest.directory, roots.cwd]
        .map((root) => existingFile(join(root, relative), roots.cwd))
        .find((file) => file !== undefined);
      return found === undefined ? [] : [{ path: found, context }];
    }),
  );
}

function rootsFor(cwd: string, directories: readonly string[]): Roots {
  const all = [...new Set([...directories, cwd])];
  return { cwd, addressRoots: all, aliasRoots: [...all.map((root) => join(root, 'src')), ...all] };
}

export function projectFiles(settings: Settings, manifests: readonly Manifest[], cwd: string): ProjectFiles {
  const byGlob = contextsByGlob(settings, cwd);
  const byPackage = new Map<string, () => Reach>();

  const manifestReach = rechecked(() => {
    const roots = rootsFor(
      cwd,
      manifests.map(({ directory }) => directory),
    );
    return reachFrom(manifestEntries(manifests, roots), roots);
  }, hasChanged);

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

  const files: ProjectFiles = {
    byGlob,
    manifestReach: () => (manifests.length === 0 ? undefined : manifestReach()),
    layoutReach,
    contextsOf(filename) {
      const path = normalize(withSlashes(filename));
      return (
        byGlob(path) ?? files.manifestReach()?.contexts.get(path) ?? layoutReach(path)?.contexts.get(path)
      );
    },
  };
  return files;
}

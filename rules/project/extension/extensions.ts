import { packageRootOf } from '../../files/package-root.ts';
import { directoryOf, isInside } from '../../files/paths.ts';
import { rechecked } from '../../files/rechecked.ts';
import type { Roots } from '../../files/resolve.ts';
import { hasChanged } from '../../files/stamps.ts';
import type { ContextGlobs } from '../context-globs.ts';
import { canBeReached } from '../context.ts';
import { entriesOf } from '../manifest/entries.ts';
import { manifestEntries, rootsFor } from '../manifest/found-entries.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { extensionFiles, type Beginnings, type ExtensionFiles } from './extension-files.ts';
import { filesByGlob } from './glob-files.ts';
import { importedByItself, layoutEntries, layoutFolders } from './layout-entries.ts';
import { reachFrom, type Reach } from './reach.ts';

type Extension = () => ExtensionFiles;

/** Finds the extensions of a project, each with all its files. Nothing is read before it is asked. */
export function extensionsIn(
  globs: ContextGlobs | undefined,
  manifests: readonly Manifest[],
  cwd: string,
  layoutReach: (path: string) => Reach | undefined,
): (path: string) => readonly ExtensionFiles[] {
  function extension(beginnings: () => Beginnings, roots: Roots): Extension {
    return rechecked(() => {
      const from = beginnings();
      const named = filesByGlob(globs, cwd);
      const found = extensionFiles(
        {
          ...from,
          entries: [...from.entries, ...named.entries],
          complete: from.complete && named.complete,
        },
        roots,
      );
      return { ...found, stamps: new Map([...found.stamps, ...named.stamps]) };
    }, hasChanged);
  }

  /** What a manifest starts and a build makes is not here; where the settings say what runs there, that is it. */
  function beginningsOf(manifest: Manifest): Beginnings {
    const { entries, missing } = manifestEntries(manifest, cwd);
    const isUnknown = missing.some(({ context }) => canBeReached(context) && globs?.[context] === undefined);
    return {
      entries,
      loose: [],
      complete: !isUnknown,
      watched: missing.map(({ path }) => directoryOf(path)).filter((directory) => isInside(cwd, directory)),
    };
  }

  const ofManifests = manifests
    .filter((manifest) => entriesOf(manifest).length > 0)
    .map((manifest) => {
      const roots = rootsFor(cwd, [manifest.directory]);
      return {
        ownFiles: rechecked(() => reachFrom(manifestEntries(manifest, cwd).entries, roots), hasChanged),
        files: extension(() => beginningsOf(manifest), roots),
      };
    });

  const byPackage = new Map<string, Extension>();

  function ofLayout(root: string): Extension {
    let found = byPackage.get(root);
    if (!found) {
      const beginnings = (): Beginnings => ({
        entries: layoutEntries(root, cwd),
        loose: importedByItself(root, cwd),
        complete: true,
        watched: layoutFolders(root),
      });
      byPackage.set(root, (found = extension(beginnings, rootsFor(cwd, [root]))));
    }
    return found;
  }

  const ofSettings = extension(
    () => ({ entries: [], loose: [], complete: true, watched: [] }),
    rootsFor(cwd, []),
  );

  return (path) => {
    const own = ofManifests.filter(({ ownFiles }) => ownFiles().contexts.has(path));
    if (own.length > 0) return own.map(({ files }) => files());
    const root = packageRootOf(path, cwd);
    if (root !== undefined && layoutReach(path)?.contexts.has(path)) return [ofLayout(root)()];
    // Of a file that the settings alone name nobody says which extension it belongs to.
    const all = ofManifests.map(({ files }) => files);
    if (root !== undefined && layoutReach(path)) all.push(ofLayout(root));
    return (all.length > 0 ? all : [ofSettings]).map((files) => files());
  };
}

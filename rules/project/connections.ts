import { readConnectIndex, type ConnectIndex } from './connect-index.ts';
import { constantsIn } from './constants.ts';
import type { Context } from './context.ts';
import { stampOf } from './files.ts';
import type { Manifest } from './manifest.ts';
import { packageRootOf } from './package-root.ts';
import { isInside, normalize, withSlashes } from './paths.ts';
import { parseWith, type LanguageOptions } from './parse.ts';
import type { ProjectFiles } from './project-files.ts';
import { receiversOf, type Receivers } from './receivers.ts';
import { rechecked } from './rechecked.ts';

/** What a rule needs to say of the file that it asks from. */
export interface AskingFile {
  filename: string;
  languageOptions: LanguageOptions;
}

/** What is known of connections across the files of an extension. */
export interface Connections {
  /** Who takes a connection of this name that a page or the background opens. */
  receiversOf(name: string, from: AskingFile): Receivers;
  /** The string that a module exports under a name, and what hangs on it. */
  stringExported(from: AskingFile, source: string, name: string, rest: readonly string[]): string | undefined;
}

/** Packages that surely listen for no connections of their own. */
const silentPackage =
  /^(?:webextension-polyfill|wxt(?:\/.*)?|@wxt-dev\/browser|#imports|react(?:-dom)?(?:\/.*)?|preact(?:\/.*)?|vue|svelte(?:\/.*)?|solid-js(?:\/.*)?)$/;

function hasChanged({ stamps }: ConnectIndex): boolean {
  for (const [path, stamp] of stamps) if (stampOf(path) !== stamp) return true;
  return false;
}

function rootOf(path: string, cwd: string): string {
  return packageRootOf(path, cwd) ?? cwd;
}

/** The folders that hold the extension's sources: those of its manifests, else that of the file which is asked for. */
function rootsFor(path: string, manifests: readonly Manifest[], cwd: string): readonly string[] {
  const ofManifests = manifests
    .filter(({ directory }) => isInside(cwd, directory))
    .map(({ directory }) => rootOf(`${directory}/manifest.json`, cwd));
  const roots = [...new Set([...ofManifests, rootOf(path, cwd)])];
  return roots.filter((root) => !roots.some((other) => other !== root && isInside(other, root)));
}

/** Whether a page or the background has code of packages, which may listen without a word in the sources. */
function hasUnknownPackages(files: ProjectFiles, path: string): boolean {
  return [files.manifestReach(), files.layoutReach(path)].some((reach) =>
    [...(reach?.packages ?? [])].some(
      ([context, packages]: [Context, ReadonlySet<string>]) =>
        context !== 'content-script' && [...packages].some((name) => !silentPackage.test(name)),
    ),
  );
}

export function connectionsOf(files: ProjectFiles, manifests: readonly Manifest[], cwd: string): Connections {
  const indexes = new Map<string, () => ConnectIndex>();

  function indexFor(path: string, { languageOptions }: AskingFile): ConnectIndex {
    const roots = rootsFor(path, manifests, cwd);
    const key = roots.join('\n');
    let index = indexes.get(key);
    if (!index) {
      const parse = parseWith(languageOptions);
      index = rechecked(
        () => readConnectIndex(roots, cwd, parse, (each) => files.contextsOf(each)),
        hasChanged,
      );
      indexes.set(key, index);
    }
    return index();
  }

  return {
    receiversOf(name, from) {
      const path = normalize(withSlashes(from.filename));
      if (!isInside(cwd, path)) return { only: undefined };
      const receivers = receiversOf(indexFor(path, from), name);
      if (receivers.only && !receivers.byName && hasUnknownPackages(files, path)) return { only: undefined };
      return receivers;
    },
    stringExported: ({ filename, languageOptions }, source, name, rest) =>
      constantsIn(cwd, parseWith(languageOptions)).exported(
        normalize(withSlashes(filename)),
        source,
        name,
        rest,
      ),
  };
}

import { stampOf, type Stamp } from '../../files/access.ts';
import { mentionsIn } from '../../files/mentions.ts';
import { dependenciesOf, packageRootOf } from '../../files/package-root.ts';
import { directoryOf, isInside, join } from '../../files/paths.ts';
import { existingFile, resolveImport, type Roots } from '../../files/resolve.ts';
import { sourceFile } from '../../files/source-files.ts';
import { canBeReached, type Context } from '../context.ts';
import { reachFrom, type Entry, type Reach } from './reach.ts';

/** All files of one extension that are named: by its manifest or layout, by the settings, or by one of these files. */
export interface ExtensionFiles {
  /** Where each file runs. What only a text names counts as a page: it may be one. */
  contexts: ReadonlyMap<string, ReadonlySet<Context>>;
  /** Whether they are all files that `runtime.connect` may reach. */
  complete: boolean;
  /** Packages that such files import, and that may listen for connections, too. */
  packages: ReadonlySet<string>;
  stamps: ReadonlyMap<string, Stamp | undefined>;
}

/** What leads to the files of an extension. */
export interface Beginnings {
  entries: readonly Entry[];
  /** Scripts that may run anywhere, if they run. */
  loose: readonly string[];
  /** Whether all entries were found. */
  complete: boolean;
  watched: readonly string[];
}

/** Packages that certainly listen for no connections. */
const silentPackage =
  /^(?:webextension-polyfill|wxt|@wxt-dev\/browser|#imports|react|react-dom|preact|vue|svelte|solid-js|assert|buffer|crypto|events|path|process|stream|url|util)(?:\/|$)/;

/** What a bundler loads, and no connection reaches. */
const asset =
  /\.(?:css|scss|sass|less|json|svg|png|jpe?g|gif|webp|avif|ico|wasm|woff2?|txt|md)$|[?&](?:url|raw|inline)$/i;

/** How often files that were found may lead to further ones. */
const mostRounds = 20;

/** `popup.html` may be what a build makes of `popup/index.html` or `popup.tsx`. */
function isMadeOf(page: string, path: string): boolean {
  const stem = page.replace(/^\/+|\.html?$/gi, '');
  const source = path.replace(/(?:\/index)?\.(?:html?|[jt]sx|vue|svelte)$/i, '');
  return source !== path && (source === stem || source.endsWith(`/${stem}`));
}

function packageName(source: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? source;
}

/** Follows what the files of an extension load, and what their texts name, to all of them. */
export function extensionFiles(from: Beginnings, roots: Roots): ExtensionFiles {
  const { cwd } = roots;
  const loose: Entry[] = from.loose.map((path) => ({ path, context: 'extension-page' }));
  const packages = new Set<string>();
  const missed = new Set<string>();
  /** Pages that are named and not there: what a build makes them of may be met later. */
  const pagesOfBuild = new Set<string>();
  // What is already known to run somewhere is named by those who start it.
  const known = reachFrom(from.entries, roots).contexts;
  let complete = from.complete;

  function namedBy(path: string, text: string): readonly string[] {
    const { files, namesUnknown } = mentionsIn(path, text);
    complete &&= !namesUnknown;
    return files.flatMap((file) => {
      const found = [...roots.addressRoots, directoryOf(path)]
        .map((root) => existingFile(join(root, file.replace(/^\/+/, '')), cwd))
        .find((candidate) => candidate !== undefined);
      if (found === undefined && /\.html?$/i.test(file)) pagesOfBuild.add(file);
      return found ?? [];
    });
  }

  function isPackage(source: string, path: string): boolean {
    const name = packageName(source);
    return [packageRootOf(path, cwd), cwd].some((root) => {
      const { all, own } = dependenciesOf(root ?? cwd, cwd);
      return all.has(name) && !own.has(name);
    });
  }

  /** Where a file is missing, it may be written later. */
  function noteMissing(directory: string): void {
    if (isInside(cwd, directory)) missed.add(directory);
  }

  /** An import that leads to no file is one of a package, or of what nobody here knows. */
  function noteLoads(path: string): void {
    const file = sourceFile(path, cwd);
    complete &&= !mentionsIn(path, file?.text ?? '').loadsUnknown;
    for (const loaded of file?.loads ?? []) {
      const { source } = loaded;
      if (asset.test(source) || silentPackage.test(source) || resolveImport(loaded, path, roots)) continue;
      if (loaded.by === 'import' && isPackage(source, path)) packages.add(packageName(source));
      else {
        complete = false;
        if (/^\.\.?\//.test(source)) noteMissing(directoryOf(join(directoryOf(path), source)));
      }
    }
  }

  function reach(round: number): Reach {
    const found = reachFrom([...from.entries, ...loose.filter(({ path }) => !known.has(path))], roots);
    const named = [...found.contexts.keys()].flatMap((path) =>
      namedBy(path, sourceFile(path, cwd)?.text ?? ''),
    );
    const more = [...new Set(named)].filter((path) => !found.contexts.has(path));
    if (more.length === 0 || round === mostRounds) {
      complete &&= more.length === 0;
      return found;
    }
    loose.push(...more.map((path): Entry => ({ path, context: 'extension-page' })));
    return reach(round + 1);
  }

  const { contexts, complete: wasRead, stamps } = reach(0);
  for (const [path, where] of contexts) if ([...where].some(canBeReached)) noteLoads(path);
  for (const page of pagesOfBuild) complete &&= [...contexts.keys()].some((path) => isMadeOf(page, path));
  const watched = [...from.watched, ...missed].map((path) => [path, stampOf(path)] as const);
  return { contexts, complete: complete && wasRead, packages, stamps: new Map([...stamps, ...watched]) };
}

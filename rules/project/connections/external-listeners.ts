import { entriesOf } from '../manifest/entries.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { join, normalize, shown, withSlashes } from '../../files/paths.ts';
import { reachFrom, type Entry } from '../extension/reach.ts';
import { existingFile, resolveImport, type Roots } from '../../files/resolve.ts';
import { isPage, sourceFile } from '../../files/source-files.ts';
import { tokensOf } from '../../files/tokens.ts';

/** What the scripts of an extension have to do with strangers. */
export interface ExternalListeners {
  /** The files, as a user would name them, that listen for connections and ask nothing about the sender. */
  trusting: readonly string[];
  /** Whether something listens for strangers, or may: a word of it anywhere, or a file that cannot be read. */
  some: boolean;
}

const events = ['onConnectExternal', 'onMessageExternal'];

function rootsOf(manifest: Manifest, cwd: string): Roots {
  const all = [...new Set([manifest.directory, cwd])];
  return { cwd, addressRoots: all, aliasRoots: all };
}

/** The entries outside content scripts, which have no such events; undefined where one of them is not there. */
function entryFiles(manifest: Manifest, cwd: string): readonly Entry[] | undefined {
  const entries: Entry[] = [];
  for (const { path, context } of entriesOf(manifest)) {
    if (context === 'content-script' || context === 'web-page') continue;
    const relative = path.replace(/^\/+/, '').replace(/[?#].*$/, '');
    const found = existingFile(join(manifest.directory, relative), cwd);
    if (found === undefined) return undefined;
    entries.push({ path: found, context });
  }
  return entries;
}

/** Undefined where no script of the extension was found, as in a manifest whose code a build puts beside it. */
export function externalListenersOf(manifest: Manifest, directory: string): ExternalListeners | undefined {
  const cwd = normalize(withSlashes(directory));
  const roots = rootsOf(manifest, cwd);
  const entries = entryFiles(manifest, cwd);
  if (!entries || entries.length === 0) return undefined;
  const reach = reachFrom(entries, roots);
  const trusting: string[] = [];
  let some = !reach.complete;
  for (const path of reach.contexts.keys()) {
    const file = sourceFile(path, cwd);
    // A package, or a module that is not found, may listen without a word here.
    some ||= file?.loads.some((loaded) => resolveImport(loaded, path, roots) === undefined) ?? true;
    const words = new Set([...tokensOf(file?.text ?? '')].map(({ text }) => text));
    const isNamed = (event: string): boolean =>
      isPage(path) ? (file?.text.includes(event) ?? false) : words.has(event);
    some ||= events.some(isNamed);
    if (words.has('onConnectExternal') && words.has('addListener') && !words.has('sender'))
      trusting.push(shown(cwd, path));
  }
  return { trusting, some };
}

import { normalize, shown, withSlashes } from '../../files/paths.ts';
import { resolveImport } from '../../files/resolve.ts';
import { isPage, sourceFile } from '../../files/source-files.ts';
import { tokensOf } from '../../files/tokens.ts';
import { canBeReached } from '../context.ts';
import { reachFrom } from '../extension/reach.ts';
import { manifestEntries, rootsFor } from '../manifest/found-entries.ts';
import type { Manifest } from '../manifest/manifest.ts';

/** What the scripts of an extension have to do with strangers. */
export interface ExternalListeners {
  /** The files, as a user would name them, that listen for connections and ask nothing about the sender. */
  trusting: readonly string[];
  /** Whether something listens for strangers, or may: a word of it anywhere, or a file that cannot be read. */
  some: boolean;
}

const events = ['onConnectExternal', 'onMessageExternal'];

/** Undefined where no script of the extension was found, as in a manifest whose code a build puts beside it. */
export function externalListenersOf(manifest: Manifest, directory: string): ExternalListeners | undefined {
  const cwd = normalize(withSlashes(directory));
  const { entries, missing } = manifestEntries(manifest, cwd);
  const reachable = entries.filter(({ context }) => canBeReached(context));
  if (reachable.length === 0 || missing.some(({ context }) => canBeReached(context))) return undefined;
  const roots = rootsFor(cwd, [manifest.directory]);
  const reach = reachFrom(reachable, roots);
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

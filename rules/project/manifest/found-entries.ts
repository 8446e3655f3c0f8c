import { join } from '../../files/paths.ts';
import { existingFile, type Roots } from '../../files/resolve.ts';
import type { Entry } from '../extension/reach.ts';
import { entriesOf } from './entries.ts';
import type { Manifest } from './manifest.ts';

export interface FoundEntries {
  entries: readonly Entry[];
  /** Where those that were not found would have to be. */
  missing: readonly Entry[];
}

/** The files that a manifest starts. */
export function manifestEntries(manifest: Manifest, cwd: string): FoundEntries {
  const entries: Entry[] = [];
  const missing: Entry[] = [];
  for (const { path, context } of entriesOf(manifest)) {
    const relative = path.replace(/^\/+/, '').replace(/[?#].*$/, '');
    // Some build tools count the manifest's paths from the project, not from the manifest.
    const found = [manifest.directory, cwd]
      .map((root) => existingFile(join(root, relative), cwd))
      .find((file) => file !== undefined);
    if (found === undefined) missing.push({ path: join(manifest.directory, relative), context });
    else entries.push({ path: found, context });
  }
  return { entries, missing };
}

/** Where the imports of an extension count from that has its manifests in these directories. */
export function rootsFor(cwd: string, directories: readonly string[]): Roots {
  const all = [...new Set([...directories, cwd])];
  return { cwd, addressRoots: all, aliasRoots: [...all.map((root) => join(root, 'src')), ...all] };
}

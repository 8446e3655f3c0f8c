import picomatch from 'picomatch';
import { listDirectory, stampOf, type Stamp } from '../../files/access.ts';
import { isInside, join } from '../../files/paths.ts';
import { contextsByGlob, globsOf, type ContextGlobs } from '../context-globs.ts';
import { contexts } from '../context.ts';
import type { Entry } from './reach.ts';

/** The files that the settings' globs name. */
export interface GlobFiles {
  entries: readonly Entry[];
  /** Whether all folders that the globs lead to were looked through. */
  complete: boolean;
  /** The folders, which change when a file is added. */
  stamps: ReadonlyMap<string, Stamp | undefined>;
}

/** The most folders that are searched. */
const mostFolders = 3000;
const source = /\.(?:[cm]?[jt]sx?|vue|svelte|html?)$/i;

/** The folder in which everything lies that a glob can match. */
function baseOf(glob: string, cwd: string): string {
  const { base, isGlob } = picomatch.scan(glob);
  return join(cwd, isGlob ? base : base.replace(/[^/]*$/, ''));
}

export function filesByGlob(setting: ContextGlobs | undefined, cwd: string): GlobFiles {
  const matching = contextsByGlob(setting, cwd);
  const written = contexts.flatMap((context) => globsOf(setting, context).included);
  const open = [...new Set(written.map((glob) => baseOf(glob, cwd)))].filter((base) => isInside(cwd, base));
  const stamps = new Map<string, Stamp | undefined>();
  const entries: Entry[] = [];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (stamps.has(folder)) continue;
    if (stamps.size === mostFolders) return { entries, complete: false, stamps };
    stamps.set(folder, stampOf(folder));
    for (const { name, isDirectory } of listDirectory(folder)) {
      const path = join(folder, name);
      if (isDirectory) {
        if (name !== 'node_modules' && !name.startsWith('.')) open.push(path);
      } else if (source.test(name) && !/\.d\.[cm]?ts$/.test(name)) {
        for (const context of matching(path) ?? []) entries.push({ path, context });
      }
    }
  }
  return { entries, complete: true, stamps };
}

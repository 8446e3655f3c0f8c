/**
 * Every access to files goes through here. In a browser, where `node:fs` is an empty module, nothing can be
 * read, and everything that would come from files is unknown.
 */
import * as fs from 'node:fs';
import { isInside, withSlashes } from './paths.ts';

/** What a file was when it was looked at: it changes when the file does. */
export type Stamp = string;

export type Reading =
  | { text: string; problem?: undefined }
  | { problem: 'missing' | 'directory' | 'too large' | 'unreadable'; text?: undefined };

/** Nobody writes a larger manifest or script by hand, and a linter should not wait for one. */
const largestFile = 1024 * 1024;

export const hasFiles = typeof fs.readFileSync === 'function';

/** What lies in a folder that must not be searched is `unreadable`, too. */
function look(path: string): fs.Stats | 'missing' | 'unreadable' {
  if (!hasFiles) return 'missing';
  try {
    return fs.statSync(path, { throwIfNoEntry: false }) ?? 'missing';
  } catch {
    return 'unreadable';
  }
}

/** Undefined where there is no such file. `ctime` belongs to it, because new permissions leave `mtime` as it is. */
export function stampOf(path: string): Stamp | undefined {
  const found = look(path);
  return typeof found === 'string'
    ? undefined
    : `${found.mtimeMs}:${found.ctimeMs}:${found.size}:${found.ino}`;
}

export function isFile(path: string): boolean {
  const found = look(path);
  return typeof found !== 'string' && found.isFile();
}

export function readText(path: string): Reading {
  const found = look(path);
  if (typeof found === 'string') return { problem: found };
  if (found.isDirectory()) return { problem: 'directory' };
  if (!found.isFile()) return { problem: 'unreadable' };
  if (found.size > largestFile) return { problem: 'too large' };
  try {
    return { text: fs.readFileSync(path, 'utf8').replace(/^\uFEFF/, '') };
  } catch {
    return { problem: 'unreadable' };
  }
}

function realPath(path: string): string | undefined {
  try {
    // The system's own way: the other asks for every folder of the path.
    return withSlashes(fs.realpathSync.native(path));
  } catch {
    return undefined;
  }
}

/** Whether a path, links followed, lies inside a directory: a link out of the project is not followed. */
export function liesInside(directory: string, path: string): boolean {
  if (!hasFiles) return false;
  const realDirectory = realPath(directory);
  const real = realPath(path);
  return realDirectory !== undefined && real !== undefined && isInside(realDirectory, real);
}

export interface DirectoryEntry {
  name: string;
  isDirectory: boolean;
}

/** What a directory holds; nothing where it cannot be read. Links are left out: they may lead anywhere. */
export function listDirectory(path: string): readonly DirectoryEntry[] {
  if (!hasFiles) return [];
  try {
    return fs
      .readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => ({ name: entry.name, isDirectory: entry.isDirectory() }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
}

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

/** A manifest or a script larger than this is not one that somebody writes or that a linter should wait for. */
export const largestFile = 1024 * 1024;

export const hasFiles = typeof fs.readFileSync === 'function';

function stats(path: string): fs.Stats | undefined {
  if (!hasFiles) return undefined;
  try {
    return fs.statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Undefined where there is no such file. */
export function stampOf(path: string): Stamp | undefined {
  const found = stats(path);
  return found && `${found.mtimeMs}:${found.size}:${found.ino}`;
}

export function isFile(path: string): boolean {
  return stats(path)?.isFile() ?? false;
}

export function readText(path: string): Reading {
  const found = stats(path);
  if (!found) return { problem: 'missing' };
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
    return withSlashes(fs.realpathSync(path));
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

import { directoryOf, isInside } from './paths.ts';

/** The folders that a file lies in, the nearest first, up to the working directory and never above it. */
export function* foldersAbove(path: string, cwd: string): Generator<string, void, undefined> {
  for (let folder = directoryOf(path); isInside(cwd, folder); folder = directoryOf(folder)) {
    yield folder;
    if (folder === cwd) return;
  }
}

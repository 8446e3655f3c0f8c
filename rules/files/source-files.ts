import { liesInside, readText, stampOf, type Stamp } from './access.ts';
import { importsOf, type ImportedSource } from './imports.ts';
import { scriptsOfPage } from './page-scripts.ts';

/** A script or page of the extension, as far as it says what else runs. */
export interface SourceFile {
  text: string;
  stamp: Stamp;
  loads: readonly ImportedSource[];
}

const known = new Map<string, SourceFile>();

export function isPage(path: string): boolean {
  return /\.html?$/i.test(path);
}

/** A page's script is named by an address relative to the page, even where it does not begin with `./`. */
function loadsOfPage(html: string): readonly ImportedSource[] {
  const { sources, inline } = scriptsOfPage(html);
  return [
    ...sources.map((source): ImportedSource => ({ source, by: 'importScripts' })),
    ...inline.flatMap((text) => importsOf(text)),
  ];
}

/** A file inside the working directory, read again when it has changed; undefined where it cannot be read. */
export function sourceFile(path: string, cwd: string): SourceFile | undefined {
  const stamp = stampOf(path);
  if (stamp === undefined) return undefined;
  const found = known.get(path);
  if (found?.stamp === stamp) return found;
  if (!liesInside(cwd, path)) return undefined;
  const { text } = readText(path);
  if (text === undefined) return undefined;
  const file = { text, stamp, loads: isPage(path) ? loadsOfPage(text) : importsOf(text) };
  known.set(path, file);
  return file;
}

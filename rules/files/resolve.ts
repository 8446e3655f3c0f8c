import { isFile } from './access.ts';
import type { ImportedSource } from './imports.ts';
import { packageRootOf } from './package-root.ts';
import { aliased, type PathAliases, pathAliasesOf } from './path-aliases.ts';
import { directoryOf, isInside, join } from './paths.ts';

/** Where imports that are not relative are looked for. */
export interface Roots {
  cwd: string;
  /** What addresses that begin with a slash count from, in the order they are tried. */
  addressRoots: readonly string[];
  /** What `@/`, `~/` and their like stand for, in the order they are tried. */
  aliasRoots: readonly string[];
  /** What a compiler's configuration says of further imports. */
  aliases?: () => PathAliases;
}

/** What an import of this file may count from: its package, and the working directory. */
export function rootsOf(path: string, cwd: string): Roots {
  const root = packageRootOf(path, cwd) ?? cwd;
  const all = [...new Set([root, cwd])];
  return {
    cwd,
    addressRoots: all,
    aliasRoots: [...all.map((each) => join(each, 'src')), ...all],
    aliases: () => pathAliasesOf(path, cwd),
  };
}

const extensions = ['.ts', '.tsx', '.js', '.jsx', '.mts', '.mjs', '.cts', '.cjs', '.vue', '.svelte'];

/** TypeScript is imported by the names that its output has. */
const sourcesOf: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.jsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};

function candidates(path: string): readonly string[] {
  const written = /\.[a-z]+$/i.exec(path)?.[0] ?? '';
  const stem = path.slice(0, path.length - written.length);
  return [
    ...(written ? [path] : []),
    ...(sourcesOf[written] ?? []).map((extension) => stem + extension),
    ...extensions.map((extension) => path + extension),
    ...extensions.map((extension) => `${path}/index${extension}`),
    `${written === '.js' ? stem : path}.d.ts`,
  ];
}

/** The file that a path without its extension, with its output's extension, or of a folder, stands for. */
export function existingFile(path: string, cwd: string): string | undefined {
  if (!isInside(cwd, path)) return undefined;
  return candidates(path).find(isFile);
}

function firstExisting(roots: readonly string[], path: string, cwd: string): string | undefined {
  for (const root of roots) {
    const found = existingFile(join(root, path), cwd);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The file of the project that an import loads; undefined for packages and for what is not there. */
export function resolveImport(imported: ImportedSource, from: string, roots: Roots): string | undefined {
  // `#shared/feed` is a name of the project's own; behind a path, `?raw` and `#part` are the bundler's.
  const source = imported.source.replace(/(?<=.)[?#].*$/, '');
  if (source === '' || /^[a-z][a-z+.-]*:/i.test(source)) return undefined;
  if (source.startsWith('/')) return firstExisting(roots.addressRoots, source.slice(1), roots.cwd);
  if (/^\.\.?(?:\/|$)/.test(source) || imported.by === 'importScripts') {
    return existingFile(join(directoryOf(from), source), roots.cwd);
  }
  const configured = roots.aliases ? aliased(roots.aliases(), source) : [];
  for (const path of configured) {
    const found = existingFile(path, roots.cwd);
    if (found !== undefined) return found;
  }
  const alias = /^(?:@@?|~~?)\/?(?=[^/])/.exec(source)?.[0];
  // `@scope/name` is a package; only `@/` is an alias.
  if (alias === undefined || alias === '@' || alias === '@@') return undefined;
  return firstExisting(roots.aliasRoots, source.slice(alias.length), roots.cwd);
}

import type { TSESLint } from '@typescript-eslint/utils';
import { packageRootOf } from '../files/package-root.ts';
import { rechecked } from '../files/rechecked.ts';
import { isPage } from '../files/source-files.ts';
import {
  declarationsIn,
  type IndexedFile,
  mentionsPorts,
  readSources,
  sourcesIn,
} from '../files/source-index.ts';
import { hasChanged } from '../files/stamps.ts';
import { recentProjectOf } from './index.ts';
import type { Manifest } from './manifest/manifest.ts';
import { manifestFolderOf, pagesBeside } from './script-groups.ts';

/** Which scripts are looked through: those that say something of ports, or all that import something. */
export type Wanted = 'ports' | 'imports';

/** The files of a project among which those are looked for that use a linted one, or run with it. */
export interface Neighbours {
  manifests: readonly Manifest[];
  /** The pages that may run a script. */
  readonly pages: (script: string) => readonly string[];
  readonly scripts: (wanted: Wanted) => readonly IndexedFile[];
  /** The files that declare types for a whole package. */
  readonly declarations: () => readonly IndexedFile[];
}

type Scripts = Neighbours['scripts'];

const wants: Readonly<Record<Wanted, (text: string) => boolean>> = {
  ports: mentionsPorts,
  // Files that say nothing of ports may still call functions that do.
  imports: (text) => /\b(?:import|require)\b/.test(text),
};

function indexed(list: Parameters<typeof readSources>[0], cwd: string): Scripts {
  const indexes = {
    ports: rechecked(() => readSources(list, cwd, wants.ports), hasChanged),
    imports: rechecked(() => readSources(list, cwd, wants.imports), hasChanged),
  };
  return (wanted) => indexes[wanted]().files;
}

const byFolder = new Map<string, Scripts>();
const declarationsByFolder = new Map<string, Scripts>();
const byNames = new WeakMap<ReadonlySet<string>, Scripts>();

interface Cache<Key> {
  get(key: Key): Scripts | undefined;
  set(key: Key, scripts: Scripts): unknown;
}

function keptIn<Key>(cache: Cache<Key>, key: Key, make: () => Scripts): Scripts {
  let found = cache.get(key);
  if (!found) cache.set(key, (found = make()));
  return found;
}

interface Linted {
  sourceCode: Readonly<TSESLint.SourceCode>;
  cwd?: string;
  settings?: object;
}

/**
 * For a file that the manifest, the settings or a layout leads to: all files to which they lead. For any other file: the
 * scripts of its package, because nobody knows where it runs.
 */
export function neighboursOf(path: string, cwd: string, linted: Linted): () => Neighbours {
  let found: Neighbours | undefined;

  function find(): Neighbours {
    const settings = (linted.settings ?? {}) as Record<string, unknown>;
    const project = recentProjectOf({ sourceCode: linted.sourceCode, cwd: linted.cwd ?? cwd, settings });
    const { manifests } = project;
    const folderOf = (): string => packageRootOf(path, cwd) ?? manifestFolderOf(path, cwd) ?? cwd;
    const declarations = (): readonly IndexedFile[] => {
      const folder = folderOf();
      return keptIn(declarationsByFolder, folder, () =>
        indexed((stamps) => declarationsIn(folder, stamps), cwd),
      )('ports');
    };
    const named = project.filesNamedWith(path);
    if (named) {
      const pages = [...named].filter(isPage);
      return {
        manifests,
        declarations,
        pages: () => pages,
        scripts: keptIn(byNames, named, () => indexed(() => named, cwd)),
      };
    }
    const folder = folderOf();
    const scripts = keptIn(byFolder, folder, () => indexed((stamps) => sourcesIn(folder, stamps), cwd));
    return { manifests, declarations, pages: pagesBeside, scripts };
  }

  return () => (found ??= find());
}

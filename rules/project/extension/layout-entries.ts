import { listDirectory } from '../../files/access.ts';
import { dependenciesOf } from '../../files/package-root.ts';
import { join } from '../../files/paths.ts';
import { sourceFile } from '../../files/source-files.ts';
import type { Context } from '../context.ts';
import { layouts, type Layout } from './layouts.ts';
import type { Entry } from './reach.ts';

/** Entries lie at most so deep in a layout's folder: `tabs/area/page.tsx`. */
const deepest = 2;

function* filesIn(root: string, folder: string, depth = 0): Generator<string, void, undefined> {
  for (const { name, isDirectory } of listDirectory(join(root, folder))) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (!isDirectory) yield path;
    else if (depth < deepest && name !== 'node_modules' && !name.startsWith('.'))
      yield* filesIn(root, path, depth + 1);
  }
}

/** In these layouts a content script says in its own code that it runs in the page's world. */
function contextOfScript(path: string, context: Context, cwd: string): Context {
  if (context !== 'content-script') return context;
  const text = sourceFile(path, cwd)?.text ?? '';
  return /\bworld\s*:\s*['"`]MAIN['"`]/.test(text) ? 'web-page' : context;
}

function entriesIn(layout: Layout, root: string, cwd: string): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const folder of layout.folders) {
    for (const relative of filesIn(root, folder, folder === '' || folder === 'src' ? deepest - 1 : 0)) {
      const context = layout.contextOf(relative);
      const path = join(root, relative);
      if (context && !found.has(path))
        found.set(path, { path, context: contextOfScript(path, context, cwd) });
    }
  }
  return [...found.values()];
}

/** What starts in a package that is laid out for WXT, Plasmo or CRXJS; nothing where it depends on none of them. */
export function layoutEntries(root: string, cwd: string): readonly Entry[] {
  const { all: dependencies } = dependenciesOf(root, cwd);
  return layouts
    .filter(({ dependency }) => dependencies.has(dependency))
    .flatMap((layout) => entriesIn(layout, root, cwd));
}

/** What {@link layoutEntries} looked at. */
export function layoutFolders(root: string): readonly string[] {
  return [
    `${root}/package.json`,
    ...new Set(
      layouts
        .flatMap(({ folders, importedFolders = [] }) => [...folders, ...importedFolders])
        .map((folder) => join(root, folder)),
    ),
  ];
}

/** Scripts that a layout's build tool imports by itself where one of their names is used. */
export function importedByItself(root: string, cwd: string): readonly string[] {
  const { all: dependencies } = dependenciesOf(root, cwd);
  return layouts
    .filter(({ dependency }) => dependencies.has(dependency))
    .flatMap(({ importedFolders = [] }) =>
      importedFolders.flatMap((folder) =>
        [...filesIn(root, folder, deepest - 1)].map((relative) => join(root, relative)),
      ),
    )
    .filter((path) => /\.(?:[cm]?[jt]sx?|vue|svelte)$/.test(path) && !/\.d\.[cm]?ts$/.test(path));
}

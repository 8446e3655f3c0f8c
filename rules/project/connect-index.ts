import { newBudget, spend } from './budget.ts';
import type { AcceptedNames } from './accepted-names.ts';
import { listenedFor } from './connect-listeners.ts';
import { constantsIn, type Constants } from './constants.ts';
import type { Context } from './context.ts';
import { listDirectory, readText, stampOf, type Stamp } from './files.ts';
import type { Parse } from './parse.ts';
import { isPage } from './source-files.ts';

/** A file of the extension that may listen for connections. */
export interface ListeningFile {
  path: string;
  contexts: ReadonlySet<Context> | undefined;
  listeners: readonly AcceptedNames[];
  /** Whether it may listen for any name, in a way that is not understood. */
  unclear: boolean;
}

/** Who listens for connections in the whole extension. */
export interface ConnectIndex {
  files: readonly ListeningFile[];
  /** Whether everything was read: without that nobody can say who does not listen. */
  complete: boolean;
  stamps: ReadonlyMap<string, Stamp | undefined>;
}

const sourceName = /\.(?:[cm]?[jt]sx?|vue|svelte|html?)$/i;
const skipped = new Set([
  'node_modules',
  'dist',
  'build',
  'out',
  'coverage',
  'test',
  'tests',
  '__tests__',
  'e2e',
]);

function* sourcesIn(directory: string): Generator<string, void, undefined> {
  for (const { name, isDirectory } of listDirectory(directory)) {
    const path = `${directory}/${name}`;
    if (isDirectory && !name.startsWith('.') && !skipped.has(name)) yield* sourcesIn(path);
    else if (!isDirectory && sourceName.test(name) && !/\.d\.[cm]?ts$|\.(?:test|spec)\.[^.]+$/.test(name))
      yield path;
  }
}

function listening(
  path: string,
  text: string,
  constants: Constants,
): Omit<ListeningFile, 'contexts' | 'path'> {
  if (isPage(path)) return { listeners: [], unclear: true };
  const program = constants.programOf(path, text);
  if (!program) return { listeners: [], unclear: true };
  return listenedFor(program, (node) => constants.stringOf(path, node));
}

/** Reads the folders of an extension for its `onConnect` listeners. A file that does not mention the event is only looked through. */
export function readConnectIndex(
  roots: readonly string[],
  cwd: string,
  parse: Parse,
  contextsOf: (path: string) => ReadonlySet<Context> | undefined,
): ConnectIndex {
  const budget = newBudget();
  const stamps = new Map<string, Stamp | undefined>();
  const files: ListeningFile[] = [];
  const constants = constantsIn(cwd, parse);
  for (const root of roots) {
    for (const path of sourcesIn(root)) {
      const { text } = readText(path);
      if (text === undefined || !spend(budget, text)) return { files, complete: false, stamps };
      stamps.set(path, stampOf(path));
      if (!/\bonConnect\b/.test(text)) continue;
      files.push({ path, contexts: contextsOf(path), ...listening(path, text, constants) });
    }
  }
  return { files, complete: true, stamps };
}

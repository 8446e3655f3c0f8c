import { liesInside, listDirectory, readText, stampOf, type Stamp } from './access.ts';
import { newBudget, spend } from './budget.ts';
import { importsOf, type ImportedSource } from './imports.ts';
import { resolveImport, type Roots } from './resolve.ts';

/** A script of a project. */
export interface IndexedFile {
  path: string;
  text: string;
  /** What it imports, as it stands in the code, worked out when it is first asked for. */
  sources(): ReadonlySet<string>;
  /** The files that it imports, worked out when they are first asked for. */
  imports(roots: () => Roots): ReadonlySet<string>;
}

const sourceName = /\.[cm]?[jt]sx?$/i;
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

/** Whether a port may arise in a text, or pass through it. */
export function mentionsPorts(text: string): boolean {
  return /onnect|postMessage|Port\b|[pP]orts\b|\bport\b/.test(text);
}

function isScript(name: string): boolean {
  return sourceName.test(name) && !/\.min\.[cm]?js$|\.d\.[cm]?ts$|\.(?:test|spec)\.[^.]+$/.test(name);
}

function isDeclarations(name: string): boolean {
  return /\.d\.[cm]?ts$/.test(name);
}

/** What was looked at, and what it was then: a folder changes when a file is added to it. */
type Stamps = Map<string, Stamp | undefined>;

function* filesIn(
  directory: string,
  stamps: Stamps,
  isFile: (name: string) => boolean,
): Generator<string, void, undefined> {
  stamps.set(directory, stampOf(directory));
  for (const { name, isDirectory } of listDirectory(directory)) {
    const path = `${directory}/${name}`;
    if (isDirectory) {
      if (!name.startsWith('.') && !skipped.has(name)) yield* filesIn(path, stamps, isFile);
    } else if (isFile(name)) yield path;
  }
}

export function sourcesIn(directory: string, stamps: Stamps): Iterable<string> {
  return filesIn(directory, stamps, isScript);
}

/** The files below a folder that declare types and hold no code. */
export function declarationsIn(directory: string, stamps: Stamps): Iterable<string> {
  return filesIn(directory, stamps, isDeclarations);
}

/** The names of types that a text may declare; taken from the text, so one in a comment counts, too. */
function typesNamedIn(text: string): Iterable<string> {
  const declaration = /\b(?:interface|type|namespace)\s+(?=([\w$\u0080-\uffff]+))/g;
  return new Set(Array.from(text.matchAll(declaration), ([, name = '']) => name));
}

const noFiles: readonly IndexedFile[] = [];
const byType = new WeakMap<readonly IndexedFile[], ReadonlyMap<string, readonly IndexedFile[]>>();

/** Those of the scripts that may declare a type of this name: each is searched once for all names. */
export function declaringType(files: readonly IndexedFile[], name: string): readonly IndexedFile[] {
  let index = byType.get(files);
  if (!index) {
    const found = new Map<string, IndexedFile[]>();
    for (const file of files) {
      for (const declared of typesNamedIn(file.text)) {
        const list = found.get(declared);
        if (list) list.push(file);
        else found.set(declared, [file]);
      }
    }
    byType.set(files, (index = found));
  }
  return index.get(name) ?? noFiles;
}

/** Scripts of a project that were wanted, and all that was looked at for them. */
export interface SourceIndex {
  files: readonly IndexedFile[];
  stamps: ReadonlyMap<string, Stamp | undefined>;
}

/** Reads scripts, within the budget, and keeps those whose text is wanted: the others may be so when they change. */
export function readSources(
  list: (stamps: Stamps) => Iterable<string>,
  cwd: string,
  isWanted: (text: string) => boolean,
): SourceIndex {
  const budget = newBudget();
  const files: IndexedFile[] = [];
  const stamps: Stamps = new Map();
  for (const path of list(stamps)) {
    stamps.set(path, stampOf(path));
    const text = sourceName.test(path) && liesInside(cwd, path) ? readText(path).text : undefined;
    if (text === undefined) continue;
    if (!spend(budget, text)) break;
    if (!isWanted(text)) continue;
    let loads: readonly ImportedSource[] | undefined;
    let sources: ReadonlySet<string> | undefined;
    let imports: ReadonlySet<string> | undefined;
    const loaded = () => (loads ??= importsOf(text));
    files.push({
      path,
      text,
      sources: () => (sources ??= new Set(loaded().map(({ source }) => source))),
      imports(roots) {
        if (!imports) {
          const from = roots();
          imports = new Set(loaded().flatMap((each) => resolveImport(each, path, from) ?? []));
        }
        return imports;
      },
    });
  }
  return { files, stamps };
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { OtherFiles } from '../flow/files.ts';
import { exportsOf } from '../flow/exports.ts';
import { hasFiles } from '../files/access.ts';
import { neighboursOf } from './neighbours.ts';
import { parsedFile } from '../files/parsed-files.ts';
import type { LanguageOptions } from '../files/parse.ts';
import { directoryOf, isInside, join, normalize, withSlashes } from '../files/paths.ts';
import { resolveImport, rootsOf } from '../files/resolve.ts';
import { manifestFolderOf, scriptGroupsOf } from './script-groups.ts';
import { sourceFile } from '../files/source-files.ts';
import { declaringType, type IndexedFile } from '../files/source-index.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What is needed to look beyond the linted file; a host that is not ESLint may not say all of it. */
export interface LintedFile {
  sourceCode: SourceCode;
  filename?: string;
  cwd?: string;
  settings?: object;
  languageOptions?: LanguageOptions;
}

/** A script that may share its globals with another. */
type Script = Pick<IndexedFile, 'path' | 'text'>;

/** So many files are read for one linted file. */
const mostRead = 40;

const known = new WeakMap<SourceCode, { files: OtherFiles | undefined }>();

/** What a relative import names, whether there is such a file or not; undefined for packages. */
function moduleNamed(from: string, source: string): string | undefined {
  if (!/^\.\.?\//.test(source)) return undefined;
  return join(directoryOf(from), source.replace(/\.[cm]?[jt]sx?$/, ''));
}

/** The other files of the project that a linted file belongs to; undefined where they cannot be read. */
export function otherFilesOf(linted: LintedFile): OtherFiles | undefined {
  let found = known.get(linted.sourceCode);
  if (!found) known.set(linted.sourceCode, (found = { files: findOtherFiles(linted) }));
  return found.files;
}

function findOtherFiles(linted: LintedFile): OtherFiles | undefined {
  const { filename, languageOptions } = linted;
  const cwd = normalize(withSlashes(linted.cwd ?? ''));
  const ownPath = normalize(withSlashes(filename ?? ''));
  if (!hasFiles || !languageOptions || ownPath === cwd || !isInside(cwd, ownPath)) return undefined;

  const files = new Map<string, SourceCode | undefined>([[ownPath, linted.sourceCode]]);
  const paths = new WeakMap<object, string>([[linted.sourceCode, ownPath]]);
  const resolved = new Map<string, string | undefined>();
  const beside = new Map<string, readonly Script[]>();
  const found = new WeakMap<SourceCode, Map<string, readonly SourceCode[]>>();
  const neighbours = neighboursOf(ownPath, cwd, linted);

  function fileAt(path: string): SourceCode | undefined {
    if (files.has(path)) return files.get(path);
    if (files.size > mostRead) return undefined;
    const file = parsedFile(path, cwd, languageOptions ?? {}, linted.sourceCode);
    files.set(path, file);
    if (file) paths.set(file, path);
    return file;
  }

  /** A search through all files is the same for each path that is read from a name. */
  function once(
    file: SourceCode,
    question: string,
    answer: () => readonly SourceCode[],
  ): readonly SourceCode[] {
    let answers = found.get(file);
    if (!answers) found.set(file, (answers = new Map<string, readonly SourceCode[]>()));
    let files = answers.get(question);
    if (!files) answers.set(question, (files = answer()));
    return files;
  }

  function resolve(from: string, source: string): string | undefined {
    const key = `${directoryOf(from)}\n${source}`;
    if (!resolved.has(key))
      resolved.set(key, resolveImport({ source, by: 'import' }, from, rootsOf(from, cwd)));
    return resolved.get(key);
  }

  function importersIn(index: readonly IndexedFile[], file: SourceCode, word: string): SourceCode[] {
    const path = paths.get(file);
    if (path === undefined) return [];
    return index.flatMap((each) => {
      if (each.path === path || !each.text.includes(word)) return [];
      if (!each.imports(() => rootsOf(each.path, cwd)).has(path)) return [];
      return fileAt(each.path) ?? [];
    });
  }

  /** Those of its group; where nothing says what runs together, scripts of one folder of which the same is true. */
  function findScriptsBeside(path: string): readonly Script[] {
    const { manifests, pages, scripts } = neighbours();
    const { own, all } = scriptGroupsOf(path, cwd, manifests, pages(path));
    return own.size > 0
      ? [...own].map((each) => ({ path: each, text: sourceFile(each, cwd)?.text ?? '' }))
      : scripts('ports').filter(
          (each) => directoryOf(each.path) === directoryOf(path) && !all.has(each.path),
        );
  }

  /** They are asked for by each global name. */
  function scriptsBeside(path: string): readonly Script[] {
    let found = beside.get(path);
    if (!found) beside.set(path, (found = findScriptsBeside(path)));
    return found;
  }

  return {
    imported(from, source) {
      const path = paths.get(from);
      const target = path === undefined ? undefined : resolve(path, source);
      return target === undefined || !/\.[cm]?[jt]sx?$/.test(target) ? undefined : fileAt(target);
    },
    importing: (file, word) =>
      once(file, `importing ${word}`, () => importersIn(neighbours().scripts('ports'), file, word)),
    callers: (file, word) =>
      once(file, `callers ${word}`, () => importersIn(neighbours().scripts('imports'), file, word)),
    importingSame(from, source, pattern) {
      const path = paths.get(from);
      const module = path === undefined ? undefined : moduleNamed(path, source);
      const stem = source.replace(/^.*\//, '').replace(/\.\w+$/, '');
      if (module === undefined) return [];
      return once(from, `${module} ${pattern.source}`, () =>
        neighbours()
          .scripts('ports')
          .flatMap((each) => {
            if (each.path === path || !each.text.includes(stem)) return [];
            const isImported = [...each.sources()].some((other) => moduleNamed(each.path, other) === module);
            return isImported && pattern.test(each.text) ? (fileAt(each.path) ?? []) : [];
          }),
      );
    },
    moduleName(from, source) {
      const path = paths.get(from);
      return path === undefined ? undefined : moduleNamed(path, source);
    },
    beside(script, pattern) {
      const path = paths.get(script);
      if (path === undefined) return [];
      return once(script, `beside ${pattern.source}`, () =>
        scriptsBeside(path).flatMap((each) => {
          if (each.path === path || !pattern.test(each.text)) return [];
          const other = fileAt(each.path);
          return other && !exportsOf(other).isModule ? [other] : [];
        }),
      );
    },
    fileOf(node) {
      let root: TSESTree.Node = node;
      while (root.parent) root = root.parent;
      return [...files.values()].find((file) => file?.ast === root);
    },
    declaring(from, name) {
      const path = paths.get(from);
      const { declarations, scripts } = neighbours();
      return [
        ...declaringType(declarations(), name),
        ...declaringType(scripts('ports'), name).filter((each) => /\.[cm]?tsx?$/.test(each.path)),
      ].flatMap((each) => (each.path === path ? [] : (fileAt(each.path) ?? [])));
    },
    isOfExtension(file) {
      const path = paths.get(file);
      if (path === undefined) return false;
      const isInOne = neighbours().manifests.some(({ directory }) => isInside(directory, path));
      return isInOne || manifestFolderOf(path, cwd) !== undefined;
    },
  };
}

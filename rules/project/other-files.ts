import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { hasFiles } from '../files/access.ts';
import type { LanguageOptions } from '../files/parse.ts';
import { parsedFile } from '../files/parsed-files.ts';
import { directoryOf, isInside, join, normalize, withSlashes } from '../files/paths.ts';
import { resolveImport, rootsOf } from '../files/resolve.ts';
import { sourceFile } from '../files/source-files.ts';
import { declaringType, type IndexedFile } from '../files/source-index.ts';
import { exportsOf } from '../flow/modules/exports.ts';
import type { OtherFiles } from '../flow/modules/files.ts';
import { neighboursOf, type Neighbours, type Wanted } from './neighbours.ts';
import { manifestFolderOf, scriptGroupsOf } from './script-groups.ts';

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
  const path = normalize(withSlashes(filename ?? ''));
  if (!hasFiles || !languageOptions || path === cwd || !isInside(cwd, path)) return undefined;
  return new FilesAround(path, cwd, languageOptions, linted);
}

/** Answers for one linted file, each worked out once. */
class FilesAround implements OtherFiles {
  readonly #cwd: string;
  readonly #linted: SourceCode;
  readonly #languageOptions: LanguageOptions;
  readonly #neighbours: () => Neighbours;
  readonly #files = new Map<string, SourceCode | undefined>();
  readonly #paths = new WeakMap<SourceCode, string>();
  readonly #resolved = new Map<string, string | undefined>();
  readonly #beside = new Map<string, readonly Script[]>();
  readonly #answers = new WeakMap<SourceCode, Map<string, readonly SourceCode[]>>();

  constructor(path: string, cwd: string, languageOptions: LanguageOptions, linted: LintedFile) {
    this.#cwd = cwd;
    this.#linted = linted.sourceCode;
    this.#languageOptions = languageOptions;
    this.#neighbours = neighboursOf(path, cwd, linted);
    this.#files.set(path, linted.sourceCode);
    this.#paths.set(linted.sourceCode, path);
  }

  imported(from: SourceCode, source: string): SourceCode | undefined {
    const path = this.#paths.get(from);
    const target = path === undefined ? undefined : this.#resolve(path, source);
    return target === undefined || !/\.[cm]?[jt]sx?$/.test(target) ? undefined : this.#fileAt(target);
  }

  importing(file: SourceCode, word: string): readonly SourceCode[] {
    return this.#once(file, `importing ${word}`, (path) => this.#importers('ports', path, word));
  }

  callers(file: SourceCode, word: string): readonly SourceCode[] {
    return this.#once(file, `callers ${word}`, (path) => this.#importers('imports', path, word));
  }

  importingSame(from: SourceCode, source: string, pattern: RegExp): readonly SourceCode[] {
    const module = this.moduleName(from, source);
    if (module === undefined) return [];
    const stem = source.replace(/^.*\//, '').replace(/\.\w+$/, '');
    return this.#once(from, `${module} ${pattern.source}`, (path) =>
      this.#neighbours()
        .scripts('ports')
        .flatMap((each) => {
          if (each.path === path || !each.text.includes(stem)) return [];
          const isImported = [...each.sources()].some((other) => moduleNamed(each.path, other) === module);
          return isImported && pattern.test(each.text) ? (this.#fileAt(each.path) ?? []) : [];
        }),
    );
  }

  moduleName(from: SourceCode, source: string): string | undefined {
    const path = this.#paths.get(from);
    return path === undefined ? undefined : moduleNamed(path, source);
  }

  beside(script: SourceCode, pattern: RegExp): readonly SourceCode[] {
    return this.#once(script, `beside ${pattern.source}`, (path) =>
      this.#scriptsBeside(path).flatMap((each) => {
        if (each.path === path || !pattern.test(each.text)) return [];
        const other = this.#fileAt(each.path);
        return other && !exportsOf(other).isModule ? [other] : [];
      }),
    );
  }

  fileOf(node: TSESTree.Node): SourceCode | undefined {
    let root: TSESTree.Node = node;
    while (root.parent) root = root.parent;
    return [...this.#files.values()].find((file) => file?.ast === root);
  }

  declaring(from: SourceCode, name: string): readonly SourceCode[] {
    const path = this.#paths.get(from);
    const { declarations, scripts } = this.#neighbours();
    return [
      ...declaringType(declarations(), name),
      ...declaringType(scripts('ports'), name).filter((each) => /\.[cm]?tsx?$/.test(each.path)),
    ].flatMap((each) => (each.path === path ? [] : (this.#fileAt(each.path) ?? [])));
  }

  isOfExtension(file: SourceCode): boolean {
    const path = this.#paths.get(file);
    if (path === undefined) return false;
    const isInOne = this.#neighbours().manifests.some(({ directory }) => isInside(directory, path));
    return isInOne || manifestFolderOf(path, this.#cwd) !== undefined;
  }

  #fileAt(path: string): SourceCode | undefined {
    if (this.#files.has(path)) return this.#files.get(path);
    if (this.#files.size > mostRead) return undefined;
    const file = parsedFile(path, this.#cwd, this.#languageOptions, this.#linted);
    this.#files.set(path, file);
    if (file) this.#paths.set(file, path);
    return file;
  }

  /** A search through all files is the same for each path that is read from a name. */
  #once(
    file: SourceCode,
    question: string,
    answer: (path: string) => readonly SourceCode[],
  ): readonly SourceCode[] {
    const path = this.#paths.get(file);
    if (path === undefined) return [];
    let answers = this.#answers.get(file);
    if (!answers) this.#answers.set(file, (answers = new Map<string, readonly SourceCode[]>()));
    let files = answers.get(question);
    if (!files) answers.set(question, (files = answer(path)));
    return files;
  }

  #resolve(from: string, source: string): string | undefined {
    const key = `${directoryOf(from)}\n${source}`;
    if (!this.#resolved.has(key)) {
      const target = resolveImport({ source, by: 'import' }, from, rootsOf(from, this.#cwd));
      this.#resolved.set(key, target);
    }
    return this.#resolved.get(key);
  }

  #importers(wanted: Wanted, path: string, word: string): readonly SourceCode[] {
    return this.#neighbours()
      .scripts(wanted)
      .flatMap((each) => {
        if (each.path === path || !each.text.includes(word)) return [];
        const isImported = each.imports(() => rootsOf(each.path, this.#cwd)).has(path);
        return isImported ? (this.#fileAt(each.path) ?? []) : [];
      });
  }

  /** They are asked for by each global name. */
  #scriptsBeside(path: string): readonly Script[] {
    let found = this.#beside.get(path);
    if (!found) this.#beside.set(path, (found = this.#findScriptsBeside(path)));
    return found;
  }

  /** Those of its group; where nothing says what runs together, scripts of one folder of which the same is true. */
  #findScriptsBeside(path: string): readonly Script[] {
    const { manifests, pages, scripts } = this.#neighbours();
    const { own, all } = scriptGroupsOf(path, this.#cwd, manifests, pages(path));
    return own.size > 0
      ? [...own].map((each) => ({ path: each, text: sourceFile(each, this.#cwd)?.text ?? '' }))
      : scripts('ports').filter(
          (each) => directoryOf(each.path) === directoryOf(path) && !all.has(each.path),
        );
  }
}

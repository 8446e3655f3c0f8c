import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The other files of a project, where a value may come from or go to. Each answer is empty where nothing is known. */
export interface OtherFiles {
  /** The file that an import of this file loads. */
  imported(from: SourceCode, source: string): SourceCode | undefined;
  /** Files that say something of ports, import this one and mention the word. */
  importing(file: SourceCode, word: string): readonly SourceCode[];
  /** All files that import this one and mention the word: they may call its functions. */
  callers(file: SourceCode, word: string): readonly SourceCode[];
  /** Files that import the same module as this one does, and have text of this kind: what they do with it tells of a module that cannot be read. */
  importingSame(from: SourceCode, source: string, pattern: RegExp): readonly SourceCode[];
  /** What two imports of one module have in common, whether it can be read or not; undefined for packages. */
  moduleName(from: SourceCode, source: string): string | undefined;
  /** Scripts that are no modules, run in one global scope with this one, and have text of this kind. */
  beside(script: SourceCode, pattern: RegExp): readonly SourceCode[];
  /** The file that a node stands in, among those that have been read. */
  fileOf(node: TSESTree.Node): SourceCode | undefined;
  /** Files that declare a type of this name for the whole project: declaration files and scripts. */
  declaring(from: SourceCode, name: string): readonly SourceCode[];
  /** Whether a manifest stands over a file. */
  isOfExtension(file: SourceCode): boolean;
}

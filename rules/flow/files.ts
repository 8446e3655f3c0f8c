import type { TSESLint } from '@typescript-eslint/utils';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The other files of a project, where a value may come from or go to. Each answer is empty where nothing is known. */
export interface OtherFiles {
  /** The file that an import of this file loads. */
  imported(from: SourceCode, source: string): SourceCode | undefined;
  /** Files that import this one and mention the word. */
  importing(file: SourceCode, word: string): readonly SourceCode[];
  /** Scripts that are no modules, run in one global scope with this one, and have text of this kind. */
  beside(script: SourceCode, pattern: RegExp): readonly SourceCode[];
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Api } from '../api/index.ts';
import type { Value } from './value.ts';

/** The file that an expression stands in, and how to learn more about it. */
export interface Scene {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly api: Api;
  /** Names of types of which nothing is said. */
  readonly allowed: ReadonlySet<string>;
  /** What an expression evaluates to. Expressions that lead back to themselves are unknown. */
  readonly valueOf: (node: TSESTree.Node) => Value;
  /** What types alone say of an expression, where the parser offers any. */
  readonly typeOf: ((node: TSESTree.Node) => Value) | undefined;
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Path } from './path.ts';

/** A variable that the file uses and does not declare. */
export interface UndeclaredVariable {
  type: 'Undeclared';
  name: string;
  references: readonly TSESLint.Scope.Reference[];
}

/** Every property of this name in the file, whatever object it belongs to. */
export interface FieldName {
  type: 'Field';
  name: string;
}

/** What the file exports under a name. */
export interface ExportedName {
  type: 'Export';
  name: string;
}

/** A name for what some other place holds: only what is done to it through this name counts, not what is written to the name. */
export interface Alias {
  type: 'Alias';
  variable: TSESLint.Scope.Variable;
}

/** Where a value may stand: an expression, a variable, a property of any object. */
export type Place =
  TSESTree.Node | TSESLint.Scope.Variable | UndeclaredVariable | FieldName | ExportedName | Alias;

/** Where following a value backwards ends. `path` is what remains to be applied to it. */
export type End =
  /** A name that nothing in the file declares. */
  | { kind: 'global'; name: string; node: TSESTree.Identifier; path: Path }
  /** What a module exports: under `imported`, or `*` for all of it. */
  | { kind: 'module'; source: string; imported: string; local: string; node: TSESTree.Node; path: Path }
  /** A value made here: a literal, a function, a class, an object, a `new` expression. */
  | { kind: 'made'; node: TSESTree.Node; path: Path }
  /** Nothing more is known. */
  | { kind: 'unknown'; node: TSESTree.Node | undefined; path: Path };

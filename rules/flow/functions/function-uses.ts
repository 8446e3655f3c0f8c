import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../../syntax/functions.ts';
import { perFile } from '../../syntax/per-file.ts';
import { FunctionSearch } from './function-search.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
export type Call = TSESTree.CallExpression | TSESTree.NewExpression;
export type Arguments = readonly TSESTree.CallExpressionArgument[];

/**
 * How a function is used: called with arguments, or handed to another function as its argument at `index`.
 * Arguments that were bound before stand before both.
 */
export type FunctionUse =
  | { how: 'called'; call: Call; bound: Arguments; args: Arguments }
  | { how: 'handed'; call: Call; bound: Arguments; index: number };

const known = perFile(() => new Map<TSESTree.Node, readonly FunctionUse[]>());

function remembered(
  sourceCode: SourceCode,
  node: TSESTree.Node,
  search: (from: FunctionSearch) => readonly FunctionUse[],
): readonly FunctionUse[] {
  const ofFile = known(sourceCode);
  let uses = ofFile.get(node);
  if (!uses) ofFile.set(node, (uses = search(new FunctionSearch(sourceCode))));
  return uses;
}

/** Where a function of the file is called or handed on, as far as the file shows. */
export function usesOf(sourceCode: SourceCode, fn: FunctionNode): readonly FunctionUse[] {
  return remembered(sourceCode, fn, (search) => search.ofFunction(fn));
}

/** How the function that a name is bound to is used. */
export function usesOfPattern(sourceCode: SourceCode, pattern: TSESTree.Node): readonly FunctionUse[] {
  return remembered(sourceCode, pattern, (search) => search.ofPattern(pattern));
}

/** How a function uses one of its parameters that is a function itself. */
export function usesOfParameter(
  sourceCode: SourceCode,
  fn: FunctionNode,
  index: number,
): readonly FunctionUse[] {
  const parameter = fn.params[index];
  return parameter ? usesOfPattern(sourceCode, parameter) : [];
}

/** How the function that some expressions hold is used. */
export function usesOfExpressions(
  sourceCode: SourceCode,
  expressions: readonly TSESTree.Node[],
): readonly FunctionUse[] {
  return expressions.flatMap((node) => remembered(sourceCode, node, (search) => search.ofExpression(node)));
}

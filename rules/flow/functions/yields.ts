import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../../syntax/functions.ts';
import { ownNodesOf } from '../../syntax/walk.ts';

const found = new WeakMap<TSESTree.Node, readonly TSESTree.YieldExpression[]>();

/** The `yield` expressions of a generator. */
export function yieldsOf(
  sourceCode: Readonly<TSESLint.SourceCode>,
  fn: FunctionNode,
): readonly TSESTree.YieldExpression[] {
  let yields = found.get(fn);
  if (!yields) found.set(fn, (yields = collect(sourceCode, fn)));
  return yields;
}

function collect(sourceCode: Readonly<TSESLint.SourceCode>, fn: FunctionNode): TSESTree.YieldExpression[] {
  const yields: TSESTree.YieldExpression[] = [];
  for (const node of ownNodesOf(sourceCode, fn.body)) if (node.type === 'YieldExpression') yields.push(node);
  return yields;
}

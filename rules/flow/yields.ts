import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type FunctionNode, isFunction } from '../syntax/functions.ts';
import { childrenOf } from '../syntax/order.ts';

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
  const open: TSESTree.Node[] = [fn.body];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'YieldExpression') yields.push(node);
    open.push(...childrenOf(sourceCode, node).filter((child) => !isFunction(child)));
  }
  return yields.reverse();
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type FunctionNode, isFunction } from '../../syntax/functions.ts';
import { childrenOf } from '../../syntax/walk.ts';

const found = new WeakMap<TSESTree.Node, readonly TSESTree.Expression[]>();

/** The expressions that a function returns. */
export function returnsOf(
  sourceCode: Readonly<TSESLint.SourceCode>,
  fn: FunctionNode,
): readonly TSESTree.Expression[] {
  let values = found.get(fn);
  if (!values) found.set(fn, (values = collect(sourceCode, fn)));
  return values;
}

function collect(sourceCode: Readonly<TSESLint.SourceCode>, fn: FunctionNode): TSESTree.Expression[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  const values: TSESTree.Expression[] = [];
  const open: TSESTree.Node[] = [fn.body];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'ReturnStatement') {
      if (node.argument) values.push(node.argument);
      continue;
    }
    // Only statements hold return statements.
    if (isFunction(node) || !mayHoldReturn(node)) continue;
    for (const child of childrenOf(node, sourceCode)) open.push(child);
  }
  return values.reverse();
}

function mayHoldReturn(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'BlockStatement':
    case 'IfStatement':
    case 'SwitchStatement':
    case 'SwitchCase':
    case 'TryStatement':
    case 'CatchClause':
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
    case 'WithStatement':
      return true;
    default:
      return false;
  }
}

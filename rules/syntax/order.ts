import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction } from './functions.ts';
import { childrenOf } from './walk.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Whether an expression or statement awaits whatever happens: not in a branch, a loop or another function. */
export function awaits(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  if (isFunction(node)) return false;
  switch (node.type) {
    case 'AwaitExpression':
      return true;
    case 'ForOfStatement':
      return node.await || awaits(sourceCode, node.right);
    case 'IfStatement':
    case 'WhileStatement':
    case 'ConditionalExpression':
      return awaits(sourceCode, node.test);
    case 'LogicalExpression':
      return awaits(sourceCode, node.left);
    case 'TryStatement':
      return awaits(sourceCode, node.block) || (node.finalizer ? awaits(sourceCode, node.finalizer) : false);
    case 'SwitchStatement':
      return awaits(sourceCode, node.discriminant);
    case 'ForStatement':
    case 'ForInStatement':
    case 'DoWhileStatement':
    case 'ClassDeclaration':
    case 'ClassExpression':
      return false;
    default:
      return childrenOf(node, sourceCode).some((child) => awaits(sourceCode, child));
  }
}

/** The statements that run before a node does, in its own block and those around it, nearest block first, up to `within`. */
export function* statementsBefore(node: TSESTree.Node, within: TSESTree.Node): Generator<TSESTree.Statement> {
  for (let child = node; child.parent && child !== within; child = child.parent) {
    const { parent } = child;
    if (parent.type !== 'BlockStatement' && parent.type !== 'Program') continue;
    for (const statement of parent.body) {
      if (statement === child) break;
      yield statement;
    }
  }
}

/** Whether a node is run only after something was awaited in the same function. */
export function isAfterAwait(sourceCode: SourceCode, node: TSESTree.Node, within: TSESTree.Node): boolean {
  for (let child = node; child.parent && child !== within; child = child.parent) {
    const { parent } = child;
    if (parent.type === 'ForOfStatement' && parent.await && parent.body === child) return true;
  }
  return [...statementsBefore(node, within)].some((statement) => awaits(sourceCode, statement));
}

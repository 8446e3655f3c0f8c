import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/functions.ts';
import { momentOf } from './moment.ts';
import { childrenOf } from '../syntax/order.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Whether a statement may leave the statements around it, so that what follows is not always run. */
function mayExit(sourceCode: SourceCode, statement: TSESTree.Node): boolean {
  const open: TSESTree.Node[] = [statement];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement') return true;
    if (node.type === 'BreakStatement' || node.type === 'ContinueStatement') return true;
    open.push(...childrenOf(sourceCode, node).filter((child) => !isFunction(child)));
  }
  return false;
}

/** What is known of a statement beyond its form. */
export type KnownOf = (statement: TSESTree.Node) => boolean;

function mayBeSkippedBy(
  sourceCode: SourceCode,
  parent: TSESTree.Node,
  child: TSESTree.Node,
  neverExits: KnownOf,
): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return child !== parent.test;
    case 'LogicalExpression':
      return child !== parent.left;
    case 'AssignmentExpression':
      return parent.operator.length > 1 && /^(?:&&|\|\||\?\?)=$/.test(parent.operator);
    case 'AssignmentPattern':
    case 'SwitchCase':
    case 'CatchClause':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return true;
    case 'ForStatement':
      return child !== parent.init;
    case 'ForInStatement':
    case 'ForOfStatement':
      return child !== parent.right;
    case 'TryStatement':
      return child !== parent.finalizer;
    case 'BlockStatement':
    case 'Program':
      return parent.body
        .slice(0, parent.body.indexOf(child as TSESTree.Statement))
        .some((statement) => mayExit(sourceCode, statement) && !neverExits(statement));
    default:
      return isFunction(parent) && momentOf(parent) !== 'at-once';
  }
}

/**
 * Whether every run of what stands around a node, up to `top`, gets to it, unless something throws unexpectedly.
 * `neverExits` tells of statements that would leave, and are known not to.
 */
export function isUnconditional(
  sourceCode: SourceCode,
  node: TSESTree.Node,
  top: TSESTree.Node,
  neverExits: KnownOf = () => false,
): boolean {
  let child = node;
  while (child !== top) {
    const { parent } = child;
    if (!parent) return false;
    // `top` is what runs; how it is run is not asked.
    if (!(parent === top && isFunction(parent)) && mayBeSkippedBy(sourceCode, parent, child, neverExits))
      return false;
    child = parent;
  }
  return true;
}

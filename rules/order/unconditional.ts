import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/functions.ts';
import { momentOf } from './moment.ts';
import { ownNodesOf } from '../syntax/walk.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

type Block = TSESTree.BlockStatement | TSESTree.Program;

const found = new WeakMap<Block, readonly TSESTree.Node[]>();

/** The statements of a block that may leave it. */
function exitsOf(sourceCode: SourceCode, block: Block): readonly TSESTree.Node[] {
  let exits = found.get(block);
  if (!exits) found.set(block, (exits = block.body.filter((statement) => mayExit(sourceCode, statement))));
  return exits;
}

/** Whether a statement may leave the statements around it, so that what follows is not always run. */
function mayExit(sourceCode: SourceCode, statement: TSESTree.Node): boolean {
  if (isFunction(statement)) return false;
  for (const node of ownNodesOf(sourceCode, statement)) {
    if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement') return true;
    if (node.type === 'BreakStatement' || node.type === 'ContinueStatement') return true;
  }
  return false;
}

/** What is known of the conditions on the way, beyond their form. */
export interface Known {
  /** Whether a statement that would leave is known not to. */
  neverExits?(statement: TSESTree.Node): boolean;
  /** Whether a test is known to lead to this part of its statement or expression. */
  leadsTo?(parent: TSESTree.Node, child: TSESTree.Node): boolean;
}

function mayBeSkippedBy(
  sourceCode: SourceCode,
  parent: TSESTree.Node,
  child: TSESTree.Node,
  known: Known,
): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return child !== parent.test && !known.leadsTo?.(parent, child);
    case 'LogicalExpression':
      return child !== parent.left && !known.leadsTo?.(parent, child);
    case 'AssignmentExpression':
      return /^(?:&&|\|\||\?\?)=$/.test(parent.operator) && !known.leadsTo?.(parent, child);
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
      return exitsOf(sourceCode, parent).some(
        (statement) => statement.range[0] < child.range[0] && !known.neverExits?.(statement),
      );
    default:
      return isFunction(parent) && momentOf(parent) !== 'at-once';
  }
}

/** Whether every run of what stands around a node, up to `top`, gets to it, unless something throws unexpectedly. */
export function isUnconditional(
  sourceCode: SourceCode,
  node: TSESTree.Node,
  top: TSESTree.Node,
  known: Known = {},
): boolean {
  let child = node;
  while (child !== top) {
    const { parent } = child;
    if (!parent) return false;
    // `top` is what runs; how it is run is not asked.
    if (!(parent === top && isFunction(parent)) && mayBeSkippedBy(sourceCode, parent, child, known))
      return false;
    child = parent;
  }
  return true;
}

import type { TSESTree } from '@typescript-eslint/utils';

/** Whether control never runs past the end of a statement. */
function alwaysLeaves(statement: TSESTree.Statement | null): boolean {
  switch (statement?.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
    case 'BreakStatement':
      return true;
    case 'BlockStatement':
      return alwaysLeaves(statement.body.at(-1) ?? null);
    case 'IfStatement':
      return alwaysLeaves(statement.consequent) && alwaysLeaves(statement.alternate);
    default:
      return false;
  }
}

function statementsOf(node: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  switch (node.type) {
    case 'BlockStatement':
    case 'Program':
    case 'StaticBlock':
      return node.body;
    case 'SwitchCase':
      return node.consequent;
    default:
      return undefined;
  }
}

/** The tests of `if (…) return;` and the like that stand before a statement in its block. */
function* testsOfEarlyExits(parent: TSESTree.Node, child: TSESTree.Node): Generator<TSESTree.Node> {
  for (const statement of statementsOf(parent) ?? []) {
    if (statement === child) return;
    if (
      statement.type === 'IfStatement' &&
      (alwaysLeaves(statement.consequent) || alwaysLeaves(statement.alternate))
    ) {
      yield statement.test;
    }
  }
}

function* testsOfParent(parent: TSESTree.Node, child: TSESTree.Node): Generator<TSESTree.Node> {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      if (parent.test !== child) yield parent.test;
      break;
    case 'LogicalExpression':
      if (parent.right === child) yield parent.left;
      break;
    case 'SwitchCase':
      if (parent.test !== child) {
        yield parent.parent.discriminant;
        if (parent.test) yield parent.test;
      }
      break;
    default:
  }
  yield* testsOfEarlyExits(parent, child);
}

/**
 * The tests that decide whether control comes to a node, innermost first, up to a node that holds it (the program,
 * unless said otherwise). Which way each went is not told.
 */
export function* testsBefore(node: TSESTree.Node, within?: TSESTree.Node): Generator<TSESTree.Node> {
  for (let child = node; child.parent && child !== within; child = child.parent) {
    yield* testsOfParent(child.parent, child);
  }
}

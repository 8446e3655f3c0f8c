import type { TSESTree } from '@typescript-eslint/utils';

function ancestors(node: TSESTree.Node): TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  for (let current: TSESTree.Node | undefined = node; current; current = current.parent) found.push(current);
  return found;
}

/** Whether what follows a statement is never run after it. */
export function alwaysExits(statement: TSESTree.Node | null | undefined): boolean {
  switch (statement?.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return true;
    case 'BlockStatement':
      return alwaysExits(statement.body.at(-1));
    case 'SwitchCase':
      return alwaysExits(statement.consequent.at(-1));
    case 'IfStatement':
      return alwaysExits(statement.consequent) && alwaysExits(statement.alternate);
    default:
      return false;
  }
}

function areAlternatives(parent: TSESTree.Node, one: TSESTree.Node, other: TSESTree.Node): boolean {
  if (parent.type !== 'IfStatement' && parent.type !== 'ConditionalExpression') return false;
  return one !== parent.test && other !== parent.test;
}

/** What a `try` has run so far comes to its handler and its finalizer, however its block would end. */
function isFollowedBy(
  parent: TSESTree.Node,
  child: TSESTree.Node,
  other: TSESTree.Node | undefined,
): boolean {
  return parent.type === 'TryStatement' && (child === parent.block || other === parent.finalizer);
}

/** Whether one node of a function may have been run when the run gets to another one that is written further down. */
export function mayComeBefore(earlier: TSESTree.Node, later: TSESTree.Node): boolean {
  if (earlier.range[1] > later.range[0]) return false;
  const above = ancestors(later);
  let child = earlier;
  let exits = false;
  for (let { parent } = earlier; parent; child = parent, parent = parent.parent) {
    const at = above.indexOf(parent);
    if (at === -1) {
      if (parent.type === 'BlockStatement' || parent.type === 'SwitchCase') exits ||= alwaysExits(parent);
      // Before the block exits, something in it may throw.
      if (parent.type === 'TryStatement' && parent.handler && child === parent.block) exits = false;
      continue;
    }
    const other = above[at - 1];
    if (isFollowedBy(parent, child, other)) return true;
    if (exits || (other && areAlternatives(parent, child, other))) return false;
    return !(child.type === 'SwitchCase' && alwaysExits(child));
  }
  return true;
}

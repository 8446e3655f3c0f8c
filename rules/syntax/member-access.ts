import type { TSESTree } from '@typescript-eslint/utils';
import { wrapped } from './unwrap.ts';

/** The member expression whose property a name is. */
export function memberNamed(node: TSESTree.Node): TSESTree.MemberExpression | undefined {
  const { parent } = node;
  if (parent?.type !== 'MemberExpression' || parent.property !== node) return undefined;
  return !parent.computed || node.type === 'Literal' ? parent : undefined;
}

/** The member that is read from an expression. */
export function memberOf(object: TSESTree.Node): TSESTree.MemberExpression | undefined {
  const outer = wrapped(object);
  return outer.parent?.type === 'MemberExpression' && outer.parent.object === outer
    ? outer.parent
    : undefined;
}

/** The call whose callee an expression is. */
export function callOf(callee: TSESTree.Node): TSESTree.CallExpression | undefined {
  const outer = wrapped(callee);
  return outer.parent?.type === 'CallExpression' && outer.parent.callee === outer ? outer.parent : undefined;
}

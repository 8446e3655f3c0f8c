import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { keyName } from '../syntax/names.ts';

/** The name at the start of a chain of members: `state` in `state.list.push`. */
function rootName(node: TSESTree.Node): string | undefined {
  let current = unwrap(node);
  while (current.type === 'MemberExpression') current = unwrap(current.object);
  return current.type === 'Identifier' ? current.name : undefined;
}

/** Whether an object is put into itself here: `node.self = node`, `list.items.push({ list })`. */
export function tiesToItself(reference: TSESLint.Scope.Reference): boolean {
  const { name } = reference.identifier;
  let node = wrapped(reference.identifier);
  for (;;) {
    const parent = node.parent;
    if (!parent) return false;
    if (parent.type === 'AssignmentExpression')
      return (
        parent.right === node && parent.left.type === 'MemberExpression' && rootName(parent.left) === name
      );
    if (parent.type === 'CallExpression' && parent.callee !== node) {
      const callee = unwrap(parent.callee);
      return (
        callee.type === 'MemberExpression' &&
        /^(?:push|unshift)$/.test(keyName(callee) ?? '') &&
        rootName(callee) === name
      );
    }
    if (
      !/^(?:Property|ObjectExpression|ArrayExpression|TSAsExpression|TSNonNullExpression)$/.test(parent.type)
    )
      return false;
    node = parent;
  }
}

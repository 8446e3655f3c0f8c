import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';

/** Methods that are given a function not to call it. */
export const takesBack = new Set([
  'removeListener',
  'hasListener',
  'removeEventListener',
  'off',
  'delete',
  'has',
  'indexOf',
  'includes',
]);
export const takesElement = new Set(['get', 'find', 'at', 'pop', 'shift']);
export const putsElement = new Set(['set', 'push', 'add', 'unshift']);
/** Methods that give a collection of the same functions. */
export const givesCollection = new Set([
  'values',
  'slice',
  'splice',
  'filter',
  'concat',
  'reverse',
  'toReversed',
  'sort',
  'toSorted',
]);

const readsOfVariables = new WeakMap<TSESLint.Scope.Variable, readonly TSESTree.Node[]>();

/** Where a variable is read otherwise than by a member that is named. */
export function readsOfWhole(variable: TSESLint.Scope.Variable): readonly TSESTree.Node[] {
  let reads = readsOfVariables.get(variable);
  if (!reads) {
    reads = variable.references
      .filter((reference) => reference.isRead())
      .map(({ identifier }) => identifier)
      .filter(({ parent }) => parent.type !== 'MemberExpression' || keyName(parent) === undefined);
    readsOfVariables.set(variable, reads);
  }
  return reads;
}

/** `subscribe({ next: fn })` */
export function isObserver(property: TSESTree.Property): property is TSESTree.Property & {
  parent: TSESTree.ObjectExpression & { parent: TSESTree.CallExpression };
} {
  const call = property.parent.parent;
  if (keyName(property) !== 'next' || call.type !== 'CallExpression') return false;
  const callee = unwrap(call.callee);
  return (
    call.arguments[0] === property.parent &&
    callee.type === 'MemberExpression' &&
    keyName(callee) === 'subscribe'
  );
}

export function isMap(callee: TSESTree.Node): boolean {
  return callee.type === 'Identifier' && (callee.name === 'Map' || callee.name === 'WeakMap');
}

export function isContainerCall(callee: TSESTree.Node): boolean {
  if (callee.type === 'Identifier') return callee.name === 'Set';
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  const name = keyName(callee) ?? '';
  return ['Object.values', 'Object.freeze', 'Object.assign', 'Array.from'].includes(
    `${callee.object.name}.${name}`,
  );
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { memberNamed, memberOf } from '../../syntax/member-access.ts';
import { keyName, lastName } from '../../syntax/names.ts';
import { unwrap, wrapped } from '../../syntax/unwrap.ts';
import { nodesNamed } from '../../syntax/words.ts';

/** Functions that give their first argument members. */
const fillers = new Set([
  'assign',
  'defineProperty',
  'defineProperties',
  'setPrototypeOf',
  'extend',
  'merge',
]);

function isEmptyObject(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  return inner.type === 'ObjectExpression' && inner.properties.length === 0;
}

/** The name of the variable or property that an expression is put into, if it can be written again. */
function holderOf(value: TSESTree.Node): string | undefined {
  const { parent } = value;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.parent.kind !== 'const' && parent.id.type === 'Identifier' ? parent.id.name : undefined;
    case 'AssignmentExpression':
      return parent.operator === '=' && parent.right === value ? lastName(parent.left) : undefined;
    case 'PropertyDefinition':
    case 'Property':
      return parent.value === value ? keyName(parent) : undefined;
    default:
      return undefined;
  }
}

/** `port` of `port` and of `this.port`. */
function expressionNamed(name: TSESTree.Node): TSESTree.Node {
  return wrapped(memberNamed(name) ?? name);
}

function isGivenSomethingElse(name: TSESTree.Node): boolean {
  const target = expressionNamed(name);
  const { parent } = target;
  if (parent?.type !== 'AssignmentExpression' || parent.operator !== '=' || parent.left !== target)
    return false;
  const value = unwrap(parent.right);
  return value.type !== 'Literal' && lastName(value) !== 'undefined' && !isEmptyObject(value);
}

function isGivenMembers(name: TSESTree.Node): boolean {
  const object = expressionNamed(name);
  const member = memberOf(object);
  const { parent } = member ? wrapped(member) : object;
  if (member) return parent?.type === 'AssignmentExpression' && unwrap(parent.left) === member;
  return (
    parent?.type === 'CallExpression' &&
    parent.arguments[0] === object &&
    fillers.has(lastName(parent.callee) ?? '')
  );
}

/**
 * `let port = {};`, where something else is put before anything is done with it: an object without members, and that gets
 * none, only keeps the place, as `null` would.
 */
export function isPlaceholder(
  sourceCode: Readonly<TSESLint.SourceCode>,
  literal: TSESTree.ObjectExpression,
): boolean {
  if (literal.properties.length > 0) return false;
  const holder = holderOf(wrapped(literal));
  if (holder === undefined) return false;
  const names = nodesNamed(sourceCode, holder.replace(/^#/, ''));
  return names.some(isGivenSomethingElse) && !names.some(isGivenMembers);
}

import type { TSESTree } from '@typescript-eslint/utils';
import { literalString } from '../syntax/names.ts';
import { wrapped } from '../syntax/unwrap.ts';
import { nodesNamed } from '../syntax/words.ts';
import type { Engine } from './engine.ts';
import type { PortCall, PortMemberUse } from './facts.ts';

/** The member expression whose property a name is. */
export function memberNamed(node: TSESTree.Node): TSESTree.MemberExpression | undefined {
  const { parent } = node;
  if (parent?.type !== 'MemberExpression' || parent.property !== node) return undefined;
  return !parent.computed || node.type === 'Literal' ? parent : undefined;
}

/** The call whose callee an expression is. */
export function callOf(callee: TSESTree.Node): TSESTree.CallExpression | undefined {
  const outer = wrapped(callee);
  return outer.parent?.type === 'CallExpression' && outer.parent.callee === outer ? outer.parent : undefined;
}

export function portCalls(engine: Engine, method: string): PortCall[] {
  return nodesNamed(engine.sourceCode, method).flatMap((name) => {
    const member = memberNamed(name);
    const node = member && callOf(member);
    const port = node && engine.portAt(member.object);
    return port ? [{ node, port, receiver: member.object }] : [];
  });
}

function isWritten(member: TSESTree.MemberExpression): boolean {
  const { parent } = wrapped(member);
  if (parent?.type === 'AssignmentExpression') return parent.left === member && parent.operator === '=';
  return parent?.type === 'UnaryExpression' && parent.operator === 'delete';
}

function memberUse(engine: Engine, name: TSESTree.Node): PortMemberUse | undefined {
  const member = memberNamed(name);
  if (member) {
    const port = engine.portAt(member.object);
    return port && { node: member, how: isWritten(member) ? 'write' : 'read', port, receiver: member.object };
  }
  const { parent } = name;
  if (parent?.type === 'Property' && parent.parent.type === 'ObjectPattern') {
    if (parent.computed || (parent.key !== name && !parent.shorthand)) return undefined;
    const port = engine.portAt(parent.parent);
    return port && { node: parent, how: 'destructured', port, receiver: parent.parent };
  }
  if (
    parent?.type === 'BinaryExpression' &&
    parent.operator === 'in' &&
    literalString(parent.left) !== undefined &&
    parent.left === name
  ) {
    const port = engine.portAt(parent.right);
    return port && { node: parent, how: 'in', port, receiver: parent.right };
  }
  return undefined;
}

export function memberUses(engine: Engine, member: string): PortMemberUse[] {
  return nodesNamed(engine.sourceCode, member).flatMap((name) => memberUse(engine, name) ?? []);
}

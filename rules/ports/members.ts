import type { TSESTree } from '@typescript-eslint/utils';
import { callOf, memberNamed } from '../syntax/member-access.ts';
import { literalString } from '../syntax/names.ts';
import { wrapped } from '../syntax/unwrap.ts';
import { mentions, nodesNamed, searchTogether } from '../syntax/words.ts';
import type { Engine } from './engine.ts';
import { mayShowPorts } from './evidence.ts';
import type { PortCall, PortMemberUse } from './facts.ts';

searchTogether(['postMessage', 'disconnect', 'error']);

export function portCalls(engine: Engine, method: string): PortCall[] {
  return nodesNamed(engine.sourceCode, method).flatMap((name) => {
    const member = memberNamed(name);
    const node = member && callOf(member);
    const port = node && engine.receiverAt(member.object);
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
  // With types a file may use a port that it says nothing of; it sends on it then, or ends it.
  if (!mayShowPorts(engine.sourceCode) && !mentions(engine.sourceCode, 'postMessage', 'disconnect'))
    return [];
  return nodesNamed(engine.sourceCode, member).flatMap((name) => memberUse(engine, name) ?? []);
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { callOf, memberNamed } from '../syntax/member-access.ts';
import { literalString } from '../syntax/names.ts';
import { wrapped } from '../syntax/unwrap.ts';
import { mentions, nodesNamed, searchTogether } from '../syntax/words.ts';
import { mayShowPorts } from './evidence.ts';
import type { Candidate, PortCall, PortMemberUse } from './facts.ts';

searchTogether(['postMessage', 'disconnect', 'error']);

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The calls of a method of this name, whatever it is called on. */
export function methodCalls(sourceCode: SourceCode, method: string): readonly Candidate<PortCall>[] {
  return nodesNamed(sourceCode, method).flatMap((name) => {
    const member = memberNamed(name);
    const node = member && callOf(member);
    return node ? [{ node, receiver: member.object }] : [];
  });
}

function isWritten(member: TSESTree.MemberExpression): boolean {
  const { parent } = wrapped(member);
  if (parent?.type === 'AssignmentExpression') return parent.left === member && parent.operator === '=';
  return parent?.type === 'UnaryExpression' && parent.operator === 'delete';
}

function memberUse(name: TSESTree.Node): Candidate<PortMemberUse> | undefined {
  const member = memberNamed(name);
  if (member) return { node: member, how: isWritten(member) ? 'write' : 'read', receiver: member.object };
  const { parent } = name;
  if (parent?.type === 'Property' && parent.parent.type === 'ObjectPattern') {
    if (parent.computed || (parent.key !== name && !parent.shorthand)) return undefined;
    return { node: parent, how: 'destructured', receiver: parent.parent };
  }
  if (
    parent?.type === 'BinaryExpression' &&
    parent.operator === 'in' &&
    literalString(parent.left) !== undefined &&
    parent.left === name
  )
    return { node: parent, how: 'in', receiver: parent.right };
  return undefined;
}

/** Where a member of this name is used, whatever it is a member of. */
export function memberUses(sourceCode: SourceCode, member: string): readonly Candidate<PortMemberUse>[] {
  // With types a file may use a port that it says nothing of; it sends on it then, or ends it.
  if (!mayShowPorts(sourceCode) && !mentions(sourceCode, 'postMessage', 'disconnect')) return [];
  return nodesNamed(sourceCode, member).flatMap((name) => memberUse(name) ?? []);
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ClassNode } from '../../flow/objects/classes.ts';
import { keyName } from '../../syntax/names.ts';
import { ownerOfThis } from '../../syntax/places.ts';
import { nodesOf } from '../../syntax/walk.ts';
import { nodesNamed } from '../../syntax/words.ts';

/** What is assigned; undefined where it is no plain assignment, or where the field is deleted. */
type Source = TSESTree.Expression | undefined;

/** What a member is given by the code that it stands in; undefined where it is only read. */
function written(member: TSESTree.MemberExpression): { source: Source } | undefined {
  const { parent } = member;
  switch (parent.type) {
    case 'AssignmentExpression':
      if (parent.left !== member) return undefined;
      return { source: parent.operator === '=' ? parent.right : undefined };
    case 'UnaryExpression':
      return parent.operator === 'delete' ? { source: undefined } : undefined;
    case 'Property':
      return parent.value === (member as TSESTree.Node) && parent.parent.type === 'ObjectPattern'
        ? { source: undefined }
        : undefined;
    case 'AssignmentPattern':
      return parent.left === (member as TSESTree.Node) ? { source: undefined } : undefined;
    case 'ArrayPattern':
    case 'RestElement':
      return { source: undefined };
    default:
      return undefined;
  }
}

function isThisMember(node: TSESTree.Node | undefined): node is TSESTree.MemberExpression {
  return node?.type === 'MemberExpression' && node.object.type === 'ThisExpression';
}

/** What the code of a class assigns to `this.key`. */
export function assignmentsToThis(
  sourceCode: Readonly<TSESLint.SourceCode>,
  owner: ClassNode,
  key: string,
): readonly Source[] {
  return nodesNamed(sourceCode, key.replace('#', '')).flatMap((name) => {
    const member = name.parent;
    if (!isThisMember(member) || member.property !== name || keyName(member) !== key) return [];
    const write = ownerOfThis(member) === owner.body ? written(member) : undefined;
    return write ? [write.source] : [];
  });
}

const cache = new WeakMap<ClassNode, ReadonlyMap<string, readonly Source[]>>();

/** What the code of a class assigns to each field of `this`; by the empty name what is deleted or filled by a pattern under none that is certain. */
export function allAssignmentsToThis(node: ClassNode): ReadonlyMap<string, readonly Source[]> {
  let found = cache.get(node);
  if (!found) {
    const sources = new Map<string, Source[]>();
    const members = [...nodesOf(node.body)].filter(isThisMember);
    for (const member of members.sort((one, other) => one.range[0] - other.range[0])) {
      if (ownerOfThis(member) !== node.body) continue;
      const write = written(member);
      const key = keyName(member) ?? (member.parent.type === 'AssignmentExpression' ? undefined : '');
      if (write && key !== undefined) sources.set(key, [...(sources.get(key) ?? []), write.source]);
    }
    cache.set(node, (found = sources));
  }
  return found;
}

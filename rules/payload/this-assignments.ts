import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../syntax/names.ts';
import { childrenOf } from '../syntax/walk.ts';

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;
type Sources = Map<string, (TSESTree.Expression | undefined)[]>;

const cache = new WeakMap<ClassNode, Sources>();

function add(found: Sources, key: string, source: TSESTree.Expression | undefined): void {
  const sources = found.get(key);
  if (sources) sources.push(source);
  else found.set(key, [source]);
}

function isThisMember(node: TSESTree.Node): node is TSESTree.MemberExpression {
  return node.type === 'MemberExpression' && node.object.type === 'ThisExpression';
}

function collect(node: TSESTree.Node, found: Sources): void {
  if (
    node.type === 'FunctionDeclaration' ||
    node.type === 'ClassDeclaration' ||
    node.type === 'ClassExpression'
  )
    return;
  if (node.type === 'FunctionExpression' && node.parent.type !== 'MethodDefinition') return;
  if (node.type === 'AssignmentExpression' && isThisMember(node.left)) {
    const key = keyName(node.left);
    if (key !== undefined) add(found, key, node.operator === '=' ? node.right : undefined);
  } else if (node.type === 'UnaryExpression' && node.operator === 'delete' && isThisMember(node.argument)) {
    add(found, keyName(node.argument) ?? '', undefined);
  } else if (
    (node.type === 'Property' || node.type === 'AssignmentPattern' || node.type === 'ArrayPattern') &&
    node.parent.type.endsWith('Pattern')
  ) {
    for (const child of childrenOf(node))
      if (isThisMember(child)) add(found, keyName(child) ?? '', undefined);
  }
  for (const child of childrenOf(node)) collect(child, found);
}

/** What the code of a class assigns to each `this.field`; undefined where it is no plain assignment. */
export function assignmentsToThis(
  node: ClassNode,
): ReadonlyMap<string, readonly (TSESTree.Expression | undefined)[]> {
  let found = cache.get(node);
  if (!found) {
    found = new Map();
    for (const element of node.body.body) collect(element, found);
    cache.set(node, found);
  }
  return found;
}

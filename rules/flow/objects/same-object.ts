import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { declarationOf } from '../variables/declarations.ts';
import { isSameOwner } from './identity.ts';
import { thisOwner } from './owners.ts';
import { meaningOf } from '../variables/undeclared.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The class of the file that a name holds an instance of: `const hub = new Hub()`. */
function classOf(sourceCode: SourceCode, object: TSESTree.Node): TSESTree.Node | undefined {
  if (object.type === 'ThisExpression') return thisOwner(sourceCode, object)?.node;
  const meaning = object.type === 'Identifier' ? meaningOf(sourceCode, object) : undefined;
  const definition = meaning && 'defs' in meaning ? meaning.defs[0] : undefined;
  const made = definition?.type === 'Variable' ? definition.node.init : undefined;
  return made?.type === 'NewExpression' ? declarationOf(sourceCode, made.callee) : undefined;
}

function isOwn(node: TSESTree.Node): boolean {
  return node.type === 'ThisExpression' || node.type === 'Super';
}

function isSameKey(
  sourceCode: SourceCode,
  one: TSESTree.MemberExpression,
  other: TSESTree.MemberExpression,
): boolean {
  const name = keyName(one);
  if (name !== undefined || keyName(other) !== undefined) return name === keyName(other);
  return isSameObject(sourceCode, one.property, other.property);
}

/**
 * Whether two expressions may mean one object: the same variable, `this` of one class or object, the same property of
 * such, or an instance of a class and what this class calls `this`. Equal text alone says nothing.
 */
export function isSameObject(sourceCode: SourceCode, one: TSESTree.Node, other: TSESTree.Node): boolean {
  const [first, second] = [unwrap(one), unwrap(other)];
  if (first.type === 'Identifier' && second.type === 'Identifier')
    return meaningOf(sourceCode, first) === meaningOf(sourceCode, second);
  if (first.type === 'MemberExpression' && second.type === 'MemberExpression')
    return isSameKey(sourceCode, first, second) && isSameObject(sourceCode, first.object, second.object);
  if (isOwn(first) && isOwn(second)) return isSameOwner(sourceCode, first, second);
  const owner = classOf(sourceCode, first);
  return owner !== undefined && owner === classOf(sourceCode, second);
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction, isFunction } from './functions.ts';
import { keyName } from './names.ts';
import { unwrap, wrapped } from './unwrap.ts';
import { variableOf } from './variables.ts';
import { nodesNamed } from './words.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What gives `this` its meaning: a class, or a function that is not an arrow. */
export function ownerOfThis(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (current.type === 'ClassBody') return current;
    if (isFunction(current) && current.type !== 'ArrowFunctionExpression') {
      if (current.parent.type !== 'MethodDefinition' && current.parent.type !== 'PropertyDefinition')
        return current;
    }
  }
  return undefined;
}

/** Whether two expressions name the same variable, or the same property of the same object. */
export function isSamePlace(sourceCode: SourceCode, one: TSESTree.Node, other: TSESTree.Node): boolean {
  const [first, second] = [unwrap(one), unwrap(other)];
  if (first.type === 'Identifier' && second.type === 'Identifier') {
    if (first.name !== second.name) return false;
    return variableOf(sourceCode, first) === variableOf(sourceCode, second);
  }
  if (first.type === 'ThisExpression') {
    return second.type === 'ThisExpression' && ownerOfThis(first) === ownerOfThis(second);
  }
  if (first.type !== 'MemberExpression' || second.type !== 'MemberExpression') return false;
  const name = keyName(first);
  return (
    name !== undefined && name === keyName(second) && isSamePlace(sourceCode, first.object, second.object)
  );
}

function isMemberWritten(name: TSESTree.Node): boolean {
  const { parent } = name;
  if (parent?.type === 'PropertyDefinition') return parent.key === name && parent.value !== null;
  if (parent?.type === 'Property') return parent.key === name && parent.parent.type === 'ObjectExpression';
  if (parent?.type !== 'MemberExpression' || parent.property !== name) return false;
  const member = wrapped(parent);
  return member.parent?.type === 'AssignmentExpression' && member.parent.left === member;
}

/** Where the file writes a variable, or a property of this name in whatever object; undefined where it is neither. */
export function writesTo(sourceCode: SourceCode, place: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  const inner = unwrap(place);
  if (inner.type === 'Identifier') {
    const variable = variableOf(sourceCode, inner);
    return variable?.references
      .filter((reference) => reference.isWrite())
      .map(({ identifier }) => identifier);
  }
  if (inner.type !== 'MemberExpression') return undefined;
  const name = keyName(inner);
  return name === undefined ? undefined : nodesNamed(sourceCode, name).filter(isMemberWritten);
}

function isInConstructor(write: TSESTree.Node): boolean {
  if (write.parent?.type === 'PropertyDefinition') return true;
  const method = enclosingFunction(write)?.parent;
  return method?.type === 'MethodDefinition' && method.kind === 'constructor';
}

/** Whether a variable or property gets its value once, where it begins, so that it holds the same for good. */
export function isSetOnce(sourceCode: SourceCode, place: TSESTree.Node): boolean {
  const inner = unwrap(place);
  const writes = writesTo(sourceCode, inner);
  const [write] = writes ?? [];
  if (!writes || writes.length > 1) return false;
  if (inner.type === 'MemberExpression') return write !== undefined && isInConstructor(write);
  const declaration = inner.type === 'Identifier' && variableOf(sourceCode, inner)?.defs[0]?.name;
  return declaration && write ? enclosingFunction(declaration) === enclosingFunction(write) : true;
}

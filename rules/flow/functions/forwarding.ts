import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type FunctionNode, isFunction } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { declarationOf } from '../variables/declarations.ts';
import { isClass } from '../objects/classes.ts';
import { thisOwner } from '../objects/owners.ts';
import { returnsOf } from './returns.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The function of the file that a callee names: a declared one, or a method of `this`. */
function functionCalled(sourceCode: SourceCode, callee: TSESTree.Node): FunctionNode | undefined {
  if (callee.type === 'Identifier') {
    const fn = declarationOf(sourceCode, callee);
    return isFunction(fn) ? fn : undefined;
  }
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'ThisExpression') return undefined;
  const owner = thisOwner(sourceCode, callee.object)?.node;
  const members = isClass(owner)
    ? owner.body.body
    : owner?.type === 'ObjectExpression'
      ? owner.properties
      : [];
  for (const member of members) {
    if (
      member.type !== 'MethodDefinition' &&
      member.type !== 'Property' &&
      member.type !== 'PropertyDefinition'
    )
      continue;
    if (keyName(member) === keyName(callee) && isFunction(member.value)) return member.value;
  }
  return undefined;
}

/** `fn(...args)`, `fn.call(this, ...args)`, `fn.apply(this, args)`, where `fn` is this reference. */
function passesAll(reference: TSESTree.Node, args: string): boolean {
  const { parent } = reference;
  const isAll = (node: TSESTree.Node | undefined): boolean =>
    node?.type === 'Identifier' && node.name === args;
  if (parent?.type === 'CallExpression' && parent.callee === reference) {
    const [first] = parent.arguments;
    return first?.type === 'SpreadElement' && isAll(first.argument);
  }
  if (parent?.type !== 'MemberExpression' || parent.parent.type !== 'CallExpression') return false;
  const second = parent.parent.arguments[1];
  if (keyName(parent) === 'apply') return isAll(second);
  return keyName(parent) === 'call' && second?.type === 'SpreadElement' && isAll(second.argument);
}

/**
 * Whether a function gives back another that calls its argument with all that it is called with itself. Such a wrapper is
 * seen through at each place where it is used, so that what one use of it is given does not seem to come to another.
 */
export function forwardsArguments(sourceCode: SourceCode, callee: TSESTree.Node, index: number): boolean {
  const wrapper = functionCalled(sourceCode, callee);
  const parameter = wrapper?.params[index];
  if (!wrapper || parameter?.type !== 'Identifier') return false;
  const variable = sourceCode.getDeclaredVariables(wrapper).find(({ name }) => name === parameter.name);
  return returnsOf(sourceCode, wrapper).some((returned) => {
    const inner = unwrap(returned);
    if (!isFunction(inner)) return false;
    const [first] = inner.params;
    const args =
      first?.type === 'RestElement' && first.argument.type === 'Identifier'
        ? first.argument.name
        : 'arguments';
    return variable?.references.some(({ identifier }) => passesAll(identifier, args));
  });
}

import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction, isFunction } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';

/** Parts of a component or store whose members are found on the instance itself, as Vue and its stores have them. */
const parts = new Set(['methods', 'computed', 'watch', 'actions', 'getters']);
/** Functions that give what the instance begins with. */
const beginnings = new Set(['data', 'state']);
/** Parts that are read without being called. */
const readParts = new Set(['computed', 'getters']);

function partNamed(node: TSESTree.Node, names: ReadonlySet<string>): TSESTree.Property | undefined {
  const { parent } = node;
  return parent?.type === 'Property' &&
    parent.parent.type === 'ObjectExpression' &&
    parent.value === node &&
    names.has(keyName(parent) ?? '')
    ? parent
    : undefined;
}

/** The function that gives this literal: `data() { return {…}; }`, `state: () => ({…})`. */
function functionGiving(literal: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = literal;
  if (parent?.type === 'ArrowFunctionExpression') return unwrap(parent.body) === literal ? parent : undefined;
  return parent?.type === 'ReturnStatement' ? enclosingFunction(parent) : undefined;
}

/** The options of the component that an object literal is a part of. */
export function componentOf(literal: TSESTree.ObjectExpression): TSESTree.ObjectExpression | undefined {
  const giving = functionGiving(literal);
  const { parent } = literal;
  const isPair = parent.type === 'Property' && computedBy(parent) !== undefined;
  const part = giving ? partNamed(giving, beginnings) : partNamed(isPair ? parent.parent : literal, parts);
  return part?.parent.type === 'ObjectExpression' ? part.parent : undefined;
}

/** The function that reading a member calls: `computed: { one() { return this.port; }, two: { get() {…}, set() {…} } }`. */
export function computedBy(member: TSESTree.Node): TSESTree.Node | undefined {
  if (member.type !== 'Property' || !partNamed(member.parent, readParts)) return undefined;
  const { value } = member;
  if (isFunction(value)) return value;
  if (value.type !== 'ObjectExpression') return undefined;
  const getter = value.properties.find((each) => each.type === 'Property' && keyName(each) === 'get');
  return getter?.type === 'Property' && isFunction(getter.value) ? getter.value : undefined;
}

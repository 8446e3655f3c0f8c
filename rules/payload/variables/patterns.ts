import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../../syntax/names.ts';
import { itemAt, itemsFrom } from '../expressions/items.ts';
import { memberOf } from '../expressions/members.ts';
import { bare, either, foreign, isForeign, unknown, type Value } from '../value.ts';

/** One step from what is taken apart to a part of it: a key, a place in a list, or the rest. */
export type Step =
  string | { readonly at: number } | { readonly from: number } | { readonly without: readonly string[] };

/** Where a name stands in a pattern: the declaration, assignment or function that has the pattern, and the way to it. */
export interface PatternPlace {
  readonly owner: TSESTree.Node;
  /** The whole pattern, or the name where there is none. */
  readonly pattern: TSESTree.Node;
  readonly path: readonly Step[];
  readonly fallback: TSESTree.Expression | undefined;
}

function keysBeside(
  rest: TSESTree.RestElement,
  pattern: TSESTree.ObjectPattern,
): readonly string[] | undefined {
  const keys = pattern.properties
    .filter((property) => property.type === 'Property')
    .map((property) => keyName(property));
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

function stepOf(
  node: TSESTree.Node,
  parent: TSESTree.Node,
): { step: Step; outer: TSESTree.Node } | undefined {
  if (parent.type === 'Property' && parent.parent.type === 'ObjectPattern') {
    const key = keyName(parent);
    return key === undefined ? undefined : { step: key, outer: parent.parent };
  }
  if (parent.type === 'ArrayPattern')
    return { step: { at: parent.elements.findIndex((element) => element === node) }, outer: parent };
  if (parent.type !== 'RestElement') return undefined;
  const { parent: outer } = parent;
  if (outer.type === 'ArrayPattern') return { step: { from: outer.elements.length - 1 }, outer };
  const without = outer.type === 'ObjectPattern' ? keysBeside(parent, outer) : undefined;
  return without && { step: { without }, outer };
}

/** Climbs out of a pattern to the declaration, assignment or function that it belongs to. */
export function patternPlace(identifier: TSESTree.Node): PatternPlace | undefined {
  const path: Step[] = [];
  let fallback: TSESTree.Expression | undefined;
  let node = identifier;
  for (;;) {
    const { parent }: TSESTree.Node = node;
    if (!parent) return undefined;
    if (parent.type === 'AssignmentPattern' && parent.left === node) {
      if (node === identifier) fallback = parent.right;
      node = parent;
      continue;
    }
    if (!/^(?:Property|ArrayPattern|RestElement)$/.test(parent.type))
      return { owner: parent, pattern: node, path, fallback };
    const found = stepOf(node, parent);
    if (!found) return undefined;
    path.unshift(found.step);
    node = found.outer;
  }
}

function without(node: TSESTree.Node, value: Value, keys: readonly string[]): Value {
  const inner = bare(value);
  if (isForeign(inner)) return foreign(node);
  if (inner.is !== 'object') return unknown(node);
  const entries = inner.entries.filter(
    ({ key, inherited }) => !inherited && (key === undefined || !keys.includes(key)),
  );
  return { is: 'object', node, entries, open: inner.open };
}

/** The part of a value that a step leads to. */
export function stepInto(node: TSESTree.Node, value: Value, step: Step): Value {
  const inner = bare(value);
  if (inner.is === 'either')
    return either(
      node,
      inner.options.map((option) => stepInto(node, option, step)),
      inner.by,
    );
  if (typeof step === 'string') return memberOf(node, value, step);
  if ('at' in step) return itemAt(node, value, step.at);
  return 'from' in step ? itemsFrom(node, value, step.from) : without(node, value, step.without);
}

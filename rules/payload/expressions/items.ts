import type { TSESTree } from '@typescript-eslint/utils';
import { kindNamed } from '../kinds/index.ts';
import { bare, data, either, isForeign, thing, unknown, type ArrayValue, type Value } from '../value.ts';

/** The kinds that hold something which is no item, and the member that hands it out, if one does. */
export const holders: Readonly<Record<string, string | undefined>> = {
  Promise: undefined,
  'WebAssembly.Memory': 'buffer',
  AbortSignal: 'reason',
  Port: 'sender',
};

/** What an iterable holds, one by one: of a Map its pairs. */
export function itemsOf(value: Value): readonly Value[] {
  const inner = bare(value);
  if (inner.is === 'array') return inner.items;
  if (inner.is === 'data' && (inner.type === 'json' || inner.type === 'string'))
    return [data(inner.node, inner.type)];
  if (isForeign(inner)) return [inner];
  if (inner.is !== 'thing' || Object.hasOwn(holders, inner.kind.name)) return [unknown(inner.node)];
  if (inner.parts && /^(?:Map|Set)$/.test(inner.kind.name)) return inner.parts;
  return [inner.holds ?? unknown(inner.node)];
}

/** What stands at some place of a list: `nodes[0]`, `rows[index]`. */
export function itemOf(node: TSESTree.Node, list: Value): Value {
  return either(node, itemsOf(list), 'all');
}

/** What stands at one place of a list. */
export function itemAt(node: TSESTree.Node, list: Value, index: number): Value {
  const inner = bare(list);
  if (inner.is !== 'array' || !inner.inOrder) return itemOf(node, list);
  return inner.items[index] ?? thing(node, kindNamed('undefined'));
}

/** A list without its first items. */
export function itemsFrom(node: TSESTree.Node, list: Value, start: number): ArrayValue {
  const inner = bare(list);
  return inner.is === 'array' && inner.inOrder
    ? { is: 'array', node, items: inner.items.slice(start), inOrder: true }
    : { is: 'array', node, items: itemsOf(list) };
}

/** A pair of a key and a value. */
export function pair(node: TSESTree.Node, key: Value, value: Value): ArrayValue {
  return { is: 'array', node, items: [key, value], inOrder: true };
}

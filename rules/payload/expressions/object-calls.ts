import type { TSESTree } from '@typescript-eslint/utils';
import { literalString } from '../../syntax/names.ts';
import { kindNamed } from '../kinds/index.ts';
import { pair } from './items.ts';
import { from, knownItems, merged } from './literals.ts';
import type { Scene } from '../scene.ts';
import { bare, data, seen, thing, unknown, type Entry, type Value } from '../value.ts';

/** `Object.assign(target, …sources)`: the target, with more in it. */
function assigned(node: TSESTree.CallExpression, values: readonly Value[]): Value {
  const [target, ...sources] = values;
  if (!target) return unknown(node);
  const inner = bare(target);
  const added = merged(node, sources);
  if (inner.is === 'thing') {
    const { own } = inner;
    return {
      ...inner,
      node,
      own: { hasMethods: false, ...own, entries: [...(own?.entries ?? []), ...added.entries] },
    };
  }
  if (inner.is === 'array') return { ...inner, node, extras: [...(inner.extras ?? []), ...added.entries] };
  return inner.is === 'object' ? merged(node, [inner, ...sources]) : unknown(node);
}

/** `Object.create(prototype)`: nothing of its own; what it inherits is lost. */
function created(node: TSESTree.CallExpression, prototype: Value): Value {
  const inner = bare(prototype);
  const empty: Value = { is: 'object', node, entries: [], open: false };
  if (node.arguments.length > 1) return unknown(node);
  if (inner.is === 'data') return empty;
  if (inner.is !== 'object' || inner.open) return unknown(node);
  if (inner.entries.length === 0) return empty;
  return { ...empty, entries: [{ key: undefined, value: thing(node, kindNamed('inherited properties')) }] };
}

/** `Object.defineProperty(object, key, { value })`: what is not enumerable is not sent. */
function defined(node: TSESTree.CallExpression, values: readonly Value[]): Value {
  const [target, , descriptor] = values;
  const key = literalString(node.arguments[1]);
  const shape = descriptor && bare(descriptor);
  const inner = target && bare(target);
  if (inner?.is !== 'object' || key === undefined || shape?.is !== 'object') return unknown(node);
  if (shape.open || shape.entries.some((entry) => entry.key === 'enumerable')) return unknown(node);
  const hidden: Entry = { key, value: thing(node, kindNamed('hidden property')) };
  return { ...inner, entries: [...inner.entries.filter((entry) => entry.key !== key), hidden] };
}

/** What the functions of `Object` make of their arguments. */
export function objectCall(path: string, node: TSESTree.CallExpression, scene: Scene): Value | undefined {
  if (!path.startsWith('Object')) return undefined;
  if (node.arguments.some((argument) => argument.type === 'SpreadElement')) return undefined;
  const values = node.arguments.map((argument) => scene.valueOf(argument));
  const [first] = values;
  if (!first) return undefined;
  switch (path) {
    case 'Object':
      return boxed(node, first);
    case 'Object.freeze':
    case 'Object.seal':
    case 'Object.preventExtensions':
      return first;
    case 'Object.assign':
      return assigned(node, values);
    case 'Object.create':
      return created(node, first);
    case 'Object.defineProperty':
      return defined(node, values);
    case 'Object.entries':
    case 'Object.values':
      return listed(node, first, path === 'Object.entries');
    case 'Object.fromEntries':
      return fromEntries(node, first, scene);
    case 'Object.keys':
      return { is: 'array', node, items: [data(node, 'string')] };
    default:
      return undefined;
  }
}

/** `Object.entries(object)`, `Object.values(object)`. */
function listed(node: TSESTree.CallExpression, object: Value, withKeys: boolean): Value {
  const inner = bare(object);
  if (inner.is === 'data' && inner.type === 'json') return data(node);
  if (inner.is !== 'object') return unknown(node);
  const items = inner.entries.map(({ value }): Value => {
    const item = object.is === 'seen' ? seen(node, value) : value;
    return withKeys ? pair(node, data(node, 'string'), item) : item;
  });
  return { is: 'array', node, items };
}

function entryOf(list: Value, item: Value): Entry | undefined {
  const inner = bare(item);
  if (inner.is !== 'array' || !inner.inOrder) return undefined;
  const [key, value] = inner.items;
  if (!key || !value) return undefined;
  const name = literalString(key.node);
  return { key: name, value: from(list, value, name) };
}

/** `Object.fromEntries(pairs)`; undefined where no pair is known, so that types can say what it is. */
function fromEntries(node: TSESTree.CallExpression, list: Value, scene: Scene): Value | undefined {
  const items = knownItems(node.arguments[0]!, list, scene);
  const entries = items.flatMap((item) => entryOf(list, item) ?? []);
  return entries.length > 0
    ? { is: 'object', node, entries, open: entries.length < items.length }
    : undefined;
}

const boxes: Readonly<Record<string, string>> = {
  bigint: 'BigInt',
  symbol: 'Symbol',
  NaN: 'Number',
  Infinity: 'Number',
  '-0': 'Number',
};

function boxed(node: TSESTree.CallExpression, value: Value): Value {
  const inner = bare(value);
  const box = inner.is === 'thing' ? boxes[inner.kind.name] : undefined;
  return box === undefined ? unknown(node) : thing(node, kindNamed(box));
}

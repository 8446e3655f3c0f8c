import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../../syntax/names.ts';
import { itemsOf } from './items.ts';
import { kindNamed } from '../kinds/index.ts';
import { numeric } from './operators.ts';
import type { Scene } from '../scene.ts';
import { functionOf, returnValue } from './functions.ts';
import {
  bare,
  data,
  either,
  isKind,
  seen,
  thing,
  type ArrayValue,
  type EitherValue,
  type Entry,
  type ObjectValue,
  type Value,
} from '../value.ts';

export function literal(node: TSESTree.Literal): Value {
  if ('bigint' in node) return thing(node, kindNamed('bigint'));
  if ('regex' in node) return thing(node, kindNamed('RegExp'));
  if (typeof node.value === 'number') return numeric(node, node.value);
  if (typeof node.value === 'string') return data(node, 'string');
  return data(node, node.value === null ? 'null' : 'boolean');
}

/** Entries in the order they are written; a later one replaces an earlier one of the same key. */
class Entries {
  /** By their keys; one that is not known is a key of its own. */
  readonly #entries = new Map<string | symbol, Entry>();
  readonly #getters = new Set<string>();
  open = false;
  symbolKey: TSESTree.Node | undefined;

  set(entry: Entry): void {
    this.#entries.set(entry.key ?? Symbol('unknown'), entry);
  }

  /** A setter alone reads as undefined; beside a getter it changes nothing. */
  setter(key: string | undefined, node: TSESTree.Property): void {
    if (key !== undefined && this.#getters.has(key)) return;
    this.set({ key, value: thing(node, kindNamed('undefined')) });
  }

  getter(entry: Entry): void {
    if (entry.key !== undefined) this.#getters.add(entry.key);
    this.set(entry);
  }

  /** Others that may be copied over these. */
  join(others: Entries): void {
    if (others.open) this.cover();
    if (others.symbolKey) this.symbolKey = others.symbolKey;
    for (const entry of others.#entries.values()) {
      const known = entry.key === undefined ? undefined : this.#entries.get(entry.key);
      this.set(
        known ? { ...entry, value: either(entry.value.node, [known.value, entry.value], 'some') } : entry,
      );
    }
  }

  /** Something unknown is copied over what stands here already: any of it may be replaced. */
  cover(): void {
    this.#entries.clear();
    this.open = true;
  }

  object(node: TSESTree.Node): ObjectValue {
    const { open, symbolKey } = this;
    const made = { is: 'object', node, entries: [...this.#entries.values()], open } as const;
    return symbolKey ? { ...made, symbolKey } : made;
  }
}

/** A part of a value that is written elsewhere is reported where the whole is seen. */
export function from(whole: Value, part: Value, key: string | undefined): Value {
  if (whole.is !== 'seen' || part.is === 'unknown') return part;
  return { is: 'seen', node: whole.node, value: bare(part), path: [key ?? '[…]'] };
}

/** `...(isNew && { at })`: what is falsy spreads nothing. */
function spreadOptions({ node, options }: EitherValue): readonly Value[] {
  return node.type === 'LogicalExpression' && node.operator === '&&' ? options.slice(1) : options;
}

/** What one of several objects may bring: where another stands already, one of both. */
function spreadOneOf(entries: Entries, options: readonly Value[]): void {
  for (const option of options) {
    const added = new Entries();
    spreadInto(added, option);
    entries.join(added);
  }
}

/** What a spread copies: own properties only. */
function spreadInto(entries: Entries, value: Value): void {
  const inner = bare(value);
  if (inner.is === 'either' && inner.by === 'some' && value.is !== 'seen') {
    spreadOneOf(entries, spreadOptions(inner));
    return;
  }
  if (inner.is === 'object') {
    if (inner.open) entries.cover();
    if (inner.symbolKey) entries.symbolKey = inner.symbolKey;
    for (const entry of inner.entries)
      if (!entry.inherited) entries.set({ ...entry, value: from(value, entry.value, entry.key) });
  } else if (
    inner.is === 'data' ? inner.type === 'json' : !isKind(inner, 'undefined', 'Map', 'Set', 'Date')
  ) {
    entries.cover();
  }
}

/** A toJSON, with what it returns. */
function speaker(node: TSESTree.Node, scene: Scene): Value {
  const value = scene.valueOf(node);
  const fn = functionOf(node, scene);
  return fn && value.is === 'thing' ? { ...value, holds: returnValue(fn, scene) } : value;
}

function getterValue(fn: TSESTree.FunctionExpression, scene: Scene): Value {
  const [only] = fn.body.body;
  return only?.type === 'ThrowStatement' ? thing(fn, kindNamed('throwing getter')) : returnValue(fn, scene);
}

function addProperty(entries: Entries, node: TSESTree.Property, scene: Scene): void {
  const key = keyName(node);
  if (node.kind === 'set') {
    entries.setter(key, node);
    return;
  }
  if (key === '__proto__' && !node.computed && !node.shorthand) {
    // It sets the prototype: only of a prototype without anything in it can be said what that changes.
    if (bare(scene.valueOf(node.value)).is !== 'data') entries.open = true;
    return;
  }
  if (node.computed && key === undefined) {
    if (isKind(bare(scene.valueOf(node.key)), 'symbol')) entries.symbolKey = node.key;
    else entries.set({ key: undefined, value: scene.valueOf(node.value) });
    return;
  }
  if (node.kind === 'get' && node.value.type === 'FunctionExpression')
    entries.getter({ key, value: getterValue(node.value, scene) });
  else entries.set({ key, value: key === 'toJSON' ? speaker(node.value, scene) : scene.valueOf(node.value) });
}

export function objectLiteral(node: TSESTree.ObjectExpression, scene: Scene): ObjectValue {
  const entries = new Entries();
  for (const property of node.properties) {
    if (property.type === 'Property') addProperty(entries, property, scene);
    else spreadInto(entries, scene.valueOf(property.argument));
  }
  return entries.object(node);
}

/** What a copy of several objects into one holds: `Object.assign({}, a, b)`. */
export function merged(node: TSESTree.Node, values: readonly Value[]): ObjectValue {
  const entries = new Entries();
  for (const value of values) spreadInto(entries, value);
  return entries.object(node);
}

function spreadItems(element: TSESTree.SpreadElement, scene: Scene): readonly Value[] {
  const whole = scene.valueOf(element.argument);
  return knownItems(element.argument, whole, scene).map((item) => from(whole, item, undefined));
}

/** What an iterable holds: as far as syntax shows it, else by its type. */
export function knownItems(node: TSESTree.Node, list: Value, scene: Scene): readonly Value[] {
  const items = itemsOf(list);
  const type = items.every((item) => item.is === 'unknown' && !item.foreign)
    ? scene.typeOf?.(node)
    : undefined;
  return type ? itemsOf(type).map((item) => seen(node, item)) : items;
}

export function arrayLiteral(node: TSESTree.ArrayExpression, scene: Scene): ArrayValue {
  const items: Value[] = [];
  for (const element of node.elements) {
    if (element === null) items.push(thing(node, kindNamed('hole')));
    else if (element.type === 'SpreadElement')
      for (const item of spreadItems(element, scene)) items.push(item);
    else items.push(scene.valueOf(element));
  }
  const isInOrder = node.elements.every((element) => element?.type !== 'SpreadElement');
  return isInOrder ? { is: 'array', node, items, inOrder: true } : { is: 'array', node, items };
}

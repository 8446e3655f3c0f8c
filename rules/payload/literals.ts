import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../syntax/names.ts';
import { kindNamed } from './kinds/index.ts';
import { numeric } from './operators.ts';
import type { Scene } from './scene.ts';
import { returnValue } from './functions.ts';
import {
  bare,
  data,
  isKind,
  thing,
  unknown,
  type ArrayValue,
  type Entry,
  type ObjectValue,
  type Value,
} from './value.ts';

export function literal(node: TSESTree.Literal): Value {
  if ('bigint' in node) return thing(node, kindNamed('bigint'));
  if ('regex' in node) return thing(node, kindNamed('RegExp'));
  if (typeof node.value === 'number') return numeric(node, node.value);
  if (typeof node.value === 'string') return data(node, 'string');
  return data(node, node.value === null ? 'null' : 'boolean');
}

/** Entries in the order they are written; a later one replaces an earlier one of the same key. */
class Entries {
  readonly #entries: Entry[] = [];
  open = false;
  symbolKey: TSESTree.Node | undefined;

  set(entry: Entry): void {
    const at = entry.key === undefined ? -1 : this.#entries.findIndex((other) => other.key === entry.key);
    if (at === -1) this.#entries.push(entry);
    else this.#entries[at] = entry;
  }

  /** Something unknown is copied over what stands here already: any of it may be replaced. */
  cover(): void {
    this.#entries.length = 0;
    this.open = true;
  }

  list(): readonly Entry[] {
    return this.#entries;
  }
}

/** What a spread copies: own properties only. */
function spreadInto(entries: Entries, value: Value): void {
  const inner = bare(value);
  if (inner.is === 'object') {
    if (inner.open) entries.cover();
    for (const entry of inner.entries) if (!entry.inherited) entries.set(entry);
  } else if (
    inner.is === 'data' ? inner.type === 'json' : !isKind(inner, 'undefined', 'Map', 'Set', 'Date')
  ) {
    entries.cover();
  }
}

function addProperty(entries: Entries, node: TSESTree.Property, scene: Scene): void {
  if (node.kind === 'set') return;
  const key = keyName(node);
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
  const getter = node.kind === 'get' && node.value.type === 'FunctionExpression' ? node.value : undefined;
  entries.set({ key, value: getter ? returnValue(getter, scene) : scene.valueOf(node.value) });
}

export function objectLiteral(node: TSESTree.ObjectExpression, scene: Scene): ObjectValue {
  const entries = new Entries();
  for (const property of node.properties) {
    if (property.type === 'Property') addProperty(entries, property, scene);
    else spreadInto(entries, scene.valueOf(property.argument));
  }
  const made = { is: 'object', node, entries: entries.list(), open: entries.open } as const;
  return entries.symbolKey ? { ...made, symbolKey: entries.symbolKey } : made;
}

/** What a copy of several objects into one holds: `Object.assign({}, a, b)`. */
export function merged(node: TSESTree.Node, values: readonly Value[]): ObjectValue {
  const entries = new Entries();
  for (const value of values) spreadInto(entries, value);
  return { is: 'object', node, entries: entries.list(), open: entries.open };
}

/** What an iterable holds, one by one. */
export function itemsOf(value: Value): readonly Value[] {
  const inner = bare(value);
  if (inner.is === 'array') return inner.items;
  if (inner.is === 'thing' && inner.holds && inner.kind.name !== 'Promise') return [inner.holds];
  return [unknown(inner.node)];
}

export function arrayLiteral(node: TSESTree.ArrayExpression, scene: Scene): ArrayValue {
  const items: Value[] = [];
  for (const element of node.elements) {
    if (element === null) items.push(thing(node, kindNamed('hole')));
    else if (element.type === 'SpreadElement')
      items.push(
        ...itemsOf(scene.valueOf(element.argument)).map(
          (item) => ({ is: 'seen', node: element, value: item }) as const,
        ),
      );
    else items.push(scene.valueOf(element));
  }
  return { is: 'array', node, items };
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { effectOf, type Effect } from './effects.ts';
import type { Scene } from '../scene.ts';
import {
  bare,
  either,
  lost,
  thing,
  type ArrayValue,
  type Entry,
  type ObjectValue,
  type ThingValue,
  type Value,
} from '../value.ts';

type Shape = ObjectValue | ArrayValue;

/** Whether a value is an object or array, that somebody who has it may change. */
function isShape(value: Value): boolean {
  const inner = bare(value);
  return inner.is === 'either' ? inner.options.some(isShape) : inner.is === 'object' || inner.is === 'array';
}

function withKey(value: ObjectValue, key: string, added: Value | undefined, before: boolean): ObjectValue {
  const old = value.entries.find((entry) => entry.key === key);
  const rest = value.entries.filter((entry) => entry.key !== key);
  const values = [...(old ? [old.value] : []), ...(added && before ? [added] : [])];
  const agreed = added ? either(added.node, values, 'all') : undefined;
  const entry: Entry | undefined = agreed && { key, value: agreed };
  return { ...value, entries: entry ? [...rest, entry] : rest, open: true };
}

/** A Map or a Set stays one, whatever is taken out of it. */
function withoutParts(value: Value): Value {
  if (value.is !== 'thing' || !value.parts) return value;
  const { node, kind, holds, own } = value;
  return { ...thing(node, kind, holds), ...(own && { own }) };
}

/** A list with other items: where each of them stands is no longer sure. */
function withItems({ node, extras }: ArrayValue, items: readonly Value[]): ArrayValue {
  return { is: 'array', node, items, ...(extras && { extras }) };
}

/** Nothing is sure of the objects that it holds, or of the one under a key. */
function loosened(value: Shape, key?: string): Shape {
  if (value.is === 'array') {
    return withItems(
      value,
      value.items.filter((item) => !isShape(item)),
    );
  }
  const isTouched = (entry: Entry): boolean => key === undefined || entry.key === key;
  const entries = value.entries
    .filter((entry) => !isTouched(entry) || !isShape(entry.value))
    .map((entry) => (isTouched(entry) ? { ...entry, value: withoutParts(entry.value) } : entry));
  return { ...value, entries, open: true };
}

function withAdded(
  value: Shape,
  added: readonly (TSESTree.Expression | TSESTree.SpreadElement)[],
  scene: Scene,
): Shape | undefined {
  if (value.is !== 'array') return undefined;
  const single = added.filter((argument) => argument.type !== 'SpreadElement');
  return withItems(value, [...value.items, ...single.map((argument) => scene.valueOf(argument))]);
}

/** `rows.total = 1`; a place or a length that is set leaves nothing to be sure of. */
function withProperty(
  value: ArrayValue,
  { key, value: added }: { key: string; value: TSESTree.Expression | undefined },
  isBefore: boolean,
  scene: Scene,
): Shape | undefined {
  if (!added || /^(?:\d+|length)$/.test(key)) return undefined;
  const { extras = [] } = value;
  return isBefore ? { ...value, extras: [...extras, { key, value: scene.valueOf(added) }] } : value;
}

function after(value: Shape, effect: Effect, isBefore: boolean, scene: Scene): Shape | undefined {
  if (effect === 'none') return value;
  if (effect === 'unclear') return undefined;
  if (effect === 'inside') return loosened(value);
  if ('inside' in effect) return loosened(value, effect.inside);
  if ('added' in effect) return isBefore ? withAdded(value, effect.added, scene) : value;
  if (value.is === 'array') return withProperty(value, effect, isBefore, scene);
  return withKey(value, effect.key, effect.value && scene.valueOf(effect.value), isBefore);
}

/** A Map or a Set that somebody may have filled or emptied is what it is, and nobody knows what is in it. */
export function afterTouches(value: ThingValue, variable: TSESLint.Scope.Variable, scene: Scene): Value {
  const isTouched = variable.references.some((reference) => effectOf(reference, scene) !== 'none');
  return isTouched ? withoutParts(value) : value;
}

/**
 * What a variable's object or array is after all that the file does to it: assigned keys are added, and where it is
 * handed to somebody who may change it, nothing is left that one could be sure of.
 */
export function afterMutations(
  value: Shape,
  variable: TSESLint.Scope.Variable,
  use: TSESTree.Node,
  scene: Scene,
): Value {
  let result: Shape | undefined = value;
  let last: Effect = 'none';
  for (const reference of variable.references) {
    const effect = effectOf(reference, scene);
    if (effect === 'none') continue;
    const isBefore = reference.identifier.range[0] < use.range[0];
    // Where nothing is sure any more, the next who may change something changes nothing.
    if (effect !== 'inside' || last !== 'inside') result = after(result, effect, isBefore, scene);
    if (!result) return lost(value.node);
    last = effect;
  }
  return result;
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { effectOf, type Effect } from './effects.ts';
import type { Scene } from './scene.ts';
import { bare, either, lost, type ArrayValue, type Entry, type ObjectValue, type Value } from './value.ts';

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

/** Nothing is sure of the objects that it holds, or of the one under a key. */
function loosened(value: Shape, key?: string): Shape {
  if (value.is === 'array') return { ...value, items: value.items.filter((item) => !isShape(item)) };
  const isKept = (entry: Entry): boolean => (key !== undefined && entry.key !== key) || !isShape(entry.value);
  return { ...value, entries: value.entries.filter(isKept), open: true };
}

function withAdded(
  value: Shape,
  added: readonly (TSESTree.Expression | TSESTree.SpreadElement)[],
  scene: Scene,
): Shape | undefined {
  if (value.is !== 'array') return undefined;
  const single = added.filter((argument) => argument.type !== 'SpreadElement');
  return { ...value, items: [...value.items, ...single.map((argument) => scene.valueOf(argument))] };
}

function after(value: Shape, effect: Effect, isBefore: boolean, scene: Scene): Shape | undefined {
  if (effect === 'none') return value;
  if (effect === 'unclear') return undefined;
  if (effect === 'inside') return loosened(value);
  if ('inside' in effect) return loosened(value, effect.inside);
  if ('added' in effect) return isBefore ? withAdded(value, effect.added, scene) : value;
  if (value.is !== 'object') return undefined;
  return withKey(value, effect.key, effect.value && scene.valueOf(effect.value), isBefore);
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
  for (const reference of variable.references) {
    const isBefore = reference.identifier.range[0] < use.range[0];
    result = after(result, effectOf(reference, scene), isBefore, scene);
    if (!result) return lost(value.node);
  }
  return result;
}

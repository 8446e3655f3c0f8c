import type { TSESTree } from '@typescript-eslint/utils';
import { newArray } from './calls.ts';
import { classOf } from './class-members.ts';
import { constructedBy, instanceOf } from './classes.ts';
import { functionOf } from './functions.ts';
import { globalPath } from './global-path.ts';
import { isSettledByArrival } from '../variables/handed-over.ts';
import { itemsOf } from './items.ts';
import { kindNamed } from '../kinds/index.ts';
import { memberOf } from './members.ts';
import { constructedKind } from '../results/constructors.ts';
import type { Scene } from '../scene.ts';
import { bare, data, isKind, thing, unknown, type Value } from '../value.ts';

function argumentValues(node: TSESTree.NewExpression, scene: Scene): readonly Value[] {
  return node.arguments.map((argument) =>
    argument.type === 'SpreadElement' ? unknown(argument) : scene.valueOf(argument),
  );
}

/** What goes where the new object goes: the entries of a Map, the cause of an Error, the target of a bare Proxy. */
function partsOf(kind: string, values: readonly Value[], node: TSESTree.Node): readonly Value[] {
  const [first, second] = values;
  if (!first) return [];
  if (kind === 'Set' || kind === 'Map') return itemsOf(first);
  if (kind === 'Proxy') {
    const handler = second && bare(second);
    return handler?.is === 'object' && !handler.open && handler.entries.length === 0 ? [first] : [];
  }
  return kind.endsWith('Error') && second ? [memberOf(node, second, 'cause')] : [];
}

function isShared(value: Value | undefined): boolean {
  const options = value && bare(value);
  if (options?.is !== 'object') return false;
  const shared = options.entries.find(({ key }) => key === 'shared');
  return shared?.value.node.type === 'Literal' && shared.value.node.value === true;
}

function platformObject(node: TSESTree.NewExpression, kind: string, scene: Scene): Value {
  const values = argumentValues(node, scene);
  if (kind === 'WebAssembly.Memory' && isShared(values[0]))
    return thing(node, kindNamed(kind), thing(node, kindNamed('SharedArrayBuffer')));
  if (kind === 'Proxy' && values[0] && isKind(bare(values[0]), 'function'))
    return thing(node, kindNamed('function'));
  if (kind === 'Promise' && scene.typeOf) {
    const executor = node.arguments[0] && functionOf(node.arguments[0], scene);
    return executor && isSettledByArrival(executor, scene)
      ? thing(node, kindNamed(kind), data(node))
      : thing(node, kindNamed(kind));
  }
  const parts = partsOf(kind, values, node);
  return parts.length > 0 ? { ...thing(node, kindNamed(kind)), parts } : thing(node, kindNamed(kind));
}

/** What `new` makes. */
export function construction(node: TSESTree.NewExpression, scene: Scene): Value {
  const path = globalPath(node.callee, scene)?.join('.');
  if (path === 'Array') return newArray(node, scene);
  if (path === 'Object') return node.arguments.length > 0 ? unknown(node) : data(node);
  const kind = path === undefined ? undefined : constructedKind(path);
  if (kind !== undefined) return platformObject(node, kind, scene);
  const made = classOf(node.callee, scene);
  if (made) return instanceOf(made, node, scene);
  const fn = functionOf(node.callee, scene);
  return fn && node.callee.type === 'Identifier'
    ? constructedBy(fn, node.callee, node, scene)
    : unknown(node);
}

import type { TSESTree } from '@typescript-eslint/utils';
import { kindNamed } from '../kinds/index.ts';
import { numeric } from '../expressions/operators.ts';
import { thing, type Value } from '../value.ts';

/** Objects of the language that are the same everywhere, so that Node's own answer what their members are. */
const language: Readonly<Record<string, object>> = {
  Array,
  BigInt,
  Boolean,
  Date,
  Error,
  JSON,
  Map,
  Math,
  Number,
  Object,
  Promise,
  Reflect,
  RegExp,
  Set,
  String,
  Symbol,
  console,
};

/** What a member of an object of the language is: `Math.max` a function, `Number.NaN` NaN, `Symbol.iterator` a symbol. */
export function languageMember(node: TSESTree.Node, path: readonly string[]): Value | undefined {
  const [root, key] = path;
  const object = root !== undefined && Object.hasOwn(language, root) ? language[root] : undefined;
  if (!object || key === undefined || path.length !== 2) return undefined;
  const value: unknown = Reflect.get(object, key);
  if (typeof value === 'number') return numeric(node, value);
  if (typeof value === 'function') return thing(node, kindNamed('function'));
  return typeof value === 'symbol' ? thing(node, kindNamed('symbol')) : undefined;
}

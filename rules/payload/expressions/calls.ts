import type { TSESTree } from '@typescript-eslint/utils';
import { keyName, literalString } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { apiCall } from './api-values.ts';
import { classOf, membersOf } from './class-members.ts';
import { callValue, awaited, functionOf, returnValue } from './functions.ts';
import { forAllCalls } from '../variables/given.ts';
import { globalPath } from './global-path.ts';
import { kindNamed } from '../kinds/index.ts';
import { knownItems } from './literals.ts';
import { methodResult } from './members.ts';
import { objectCall } from './object-calls.ts';
import { described } from '../results/described.ts';
import { calls } from '../results/globals.ts';
import { tagNames } from '../results/html-tags.ts';
import { numberOf } from './operators.ts';
import type { Scene } from '../scene.ts';
import { bare, data, either, isKind, lost, seen, thing, unknown, type Value } from '../value.ts';
import { valueAt } from '../../syntax/value-at.ts';

type Argument = TSESTree.CallExpressionArgument | undefined;

function argumentValue(argument: Argument, scene: Scene): Value | undefined {
  return argument && argument.type !== 'SpreadElement' ? scene.valueOf(argument) : undefined;
}

/** An array whose items a function makes: `list.map((x) => …)`, `Array.from(list, (x) => …)`. */
function mapped(node: TSESTree.Node, by: TSESTree.Node, scene: Scene): Value {
  const fn = functionOf(by, scene);
  if (!fn) return unknown(node);
  const item = callValue(fn, by, scene);
  return { is: 'array', node, items: [fn === unwrap(by) ? item : seen(by, item)] };
}

function arrayFrom(node: TSESTree.CallExpression, scene: Scene): Value {
  const [source, by] = node.arguments;
  if (by) return by.type === 'SpreadElement' ? unknown(node) : mapped(node, by, scene);
  const value = argumentValue(source, scene);
  if (!value || !source) return unknown(node);
  return { is: 'array', node, items: knownItems(source, value, scene).map((item) => seen(node, item)) };
}

/** With a reviver a text becomes what the reviver makes of it. */
function parsed(node: TSESTree.CallExpression, scene: Scene): Value {
  const [, reviver] = node.arguments;
  if (!reviver) return data(node);
  const fn = functionOf(reviver, scene);
  return fn ? seen(node, callValue(fn, node, scene)) : unknown(node);
}

/** Whether it is a promise of something or that thing itself, `T | Promise<T>`: what settles it gives no promise. */
function mayBePromise(value: Value): boolean {
  const inner = bare(value);
  return inner.is === 'either' && inner.options.some((option) => isKind(bare(option), 'Promise'));
}

/** `Promise.all(list)`: older libraries of the compiler do not know that no item of the result is a promise. */
function settledTogether(node: TSESTree.CallExpression, scene: Scene): Value {
  const [list] = node.arguments;
  const value = argumentValue(list, scene);
  const items = list && value ? knownItems(list, value, scene) : [];
  if (!items.some(mayBePromise)) return thing(node, kindNamed('Promise'));
  const settled = items.map((item) => withoutPromises(node, item));
  return thing(node, kindNamed('Promise'), { is: 'array', node, items: settled });
}

function withoutPromises(node: TSESTree.Node, value: Value): Value {
  const inner = bare(value);
  if (inner.is !== 'either') return awaited(value) ?? unknown(node);
  const others = inner.options.filter((option) => !isKind(bare(option), 'Promise'));
  return others.length > 0 ? seen(node, either(node, others, inner.by)) : lost(node);
}

function globalCall(path: string, node: TSESTree.CallExpression, scene: Scene): Value | undefined {
  const first = argumentValue(node.arguments[0], scene);
  switch (path) {
    case 'crypto.getRandomValues':
      return first && seen(node, first);
    case 'structuredClone':
      return first && bare(first).is !== 'either' ? first : unknown(node);
    case 'Array.from':
      return arrayFrom(node, scene);
    case 'JSON.parse':
      return parsed(node, scene);
    case 'Array.of':
      return undefined;
    case 'Promise.resolve':
      return thing(node, kindNamed('Promise'), first && awaited(first));
    case 'Promise.all':
      return settledTogether(node, scene);
    case 'AbortSignal.abort':
      return node.arguments.length === 0
        ? described(node, 'AbortSignal<DOMException>')
        : described(node, 'AbortSignal');
    case 'Array':
      return newArray(node, scene);
    default: {
      const words = valueAt(calls, path);
      return words === undefined ? objectCall(path, node, scene) : described(node, words);
    }
  }
}

/** `new Array(3)` is three holes; with anything but one number it is its arguments. */
export function newArray(node: TSESTree.CallExpression | TSESTree.NewExpression, scene: Scene): Value {
  const [first, ...more] = node.arguments;
  const only = first && more.length === 0 ? argumentValue(first, scene) : undefined;
  if (only && bare(only).is === 'data' && first?.type === 'Literal' && typeof first.value === 'number')
    return { is: 'array', node, items: first.value > 0 ? [thing(node, kindNamed('hole'))] : [] };
  return unknown(node);
}

function methodCall(
  node: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  scene: Scene,
): Value | undefined {
  const key = keyName(callee);
  const object = scene.valueOf(callee.object);
  if (key === undefined) return symbolMethod(node, callee, scene);
  if (key === 'bind' && isKind(bare(object), 'function')) return thing(node, kindNamed('function'));
  const [first] = node.arguments;
  if (key === 'map' && first && first.type !== 'SpreadElement' && mayBeArray(bare(object)))
    return mapped(node, first, scene);
  if (key === 'match' && first?.type === 'Literal' && 'regex' in first && !first.regex.flags.includes('g'))
    return thing(node, kindNamed('RegExpMatchArray'));
  if (key === 'exec' && isKind(bare(object), 'RegExp')) return thing(node, kindNamed('RegExpMatchArray'));
  if (key === 'then' && first && isKind(bare(object), 'Promise')) return chained(node, first, scene);
  if (promiseMakers.has(key) && isPromiseClass(callee.object, scene))
    return thing(node, kindNamed('Promise'));
  if (key === 'repeat' && first) return repeated(node, literalString(callee.object), numberOf(first));
  if (key === 'querySelector' && findsNothing(literalString(first))) return data(node, 'null');
  return methodResult(node, object, key);
}

const promiseMakers = new Set(['resolve', 'reject', 'all', 'allSettled', 'any', 'race', 'try']);

/** A class of the file that extends Promise makes promises as Promise does, unless it says otherwise. */
function isPromiseClass(node: TSESTree.Node, scene: Scene): boolean {
  const made = classOf(node, scene);
  return made !== undefined && !made.body.body.some(isStatic) && membersOf(made, scene).base === 'Promise';
}

function isStatic(element: TSESTree.ClassElement): boolean {
  return 'static' in element && element.static;
}

/** What is not known to be anything else: most of what has a method `map` is an array. */
function mayBeArray(object: Value): boolean {
  return object.is !== 'thing' && object.is !== 'object' && !(object.is === 'data' && object.type !== 'json');
}

/** What Chromium takes at most, with the quotes that JSON puts around it. */
const largestMessage = 64 * 2 ** 20 - 2;

function repeated(
  node: TSESTree.Node,
  text: string | undefined,
  times: number | undefined,
): Value | undefined {
  if (text === undefined || times === undefined) return undefined;
  return text.length * times > largestMessage ? thing(node, kindNamed('large string')) : data(node, 'string');
}

function findsNothing(selector: string | undefined): boolean {
  return selector !== undefined && /^[a-z]+$/.test(selector) && !tagNames.has(selector);
}

/** What a promise becomes by `then`. */
function chained(node: TSESTree.Node, by: TSESTree.Node, scene: Scene): Value {
  const fn = functionOf(by, scene);
  return thing(node, kindNamed('Promise'), fn && awaited(returnValue(fn, scene)));
}

function symbolMethod(
  node: TSESTree.Node,
  callee: TSESTree.MemberExpression,
  scene: Scene,
): Value | undefined {
  const path = globalPath(callee.property, scene)?.join('.');
  if (path === 'Symbol.iterator') return thing(node, kindNamed('Iterator'));
  return path === 'Symbol.asyncIterator' ? thing(node, kindNamed('AsyncIterator')) : undefined;
}

/** What a call evaluates to. */
export function call(node: TSESTree.CallExpression, scene: Scene): Value {
  const callee = unwrap(node.callee);
  const path = globalPath(callee, scene);
  const known = path && globalCall(path.join('.'), node, scene);
  if (known) return known;
  const fn = functionOf(callee, scene);
  if (fn) {
    const value = forAllCalls(callValue(fn, node, scene), fn, node, scene);
    return value.node === node || callee === fn ? value : seen(node, value);
  }
  if (callee.type !== 'MemberExpression') return unknown(node);
  return apiCall(node, scene) ?? methodCall(node, callee, scene) ?? unknown(node);
}

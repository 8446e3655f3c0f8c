import type { TSESTree } from '@typescript-eslint/utils';
import { hookName } from '../flow/components/react.ts';
import { keyName } from '../syntax/names.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { timers } from '../syntax/timers.ts';

/**
 * When a function that stands in an expression runs, seen from there: during it (`at-once`), perhaps not at all or
 * several times but during it (`each`), later in a known way, or nobody knows.
 */
export type Moment = 'at-once' | 'each' | 'promise' | 'timer' | 'callback' | 'unknown';

const promiseMethods = new Set(['then', 'catch', 'finally']);
const iterations = new Set([
  'forEach',
  'map',
  'filter',
  'some',
  'every',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'reduce',
  'reduceRight',
  'sort',
]);
const globalObjects = new Set(['window', 'self', 'globalThis']);
const apiObjects = new Set(['chrome', 'browser']);

/** Hooks of components, which run what they are given first when the component is run, or right after. */
const hooks = new Set(['useState', 'useMemo', 'useEffect', 'useLayoutEffect', 'useInsertionEffect']);

function momentByName(name: string): Moment | undefined {
  if (timers.has(name)) return 'timer';
  // No event comes before the microtasks are done.
  return name === 'queueMicrotask' ? 'at-once' : undefined;
}

/** `chrome` of `chrome.storage.local.get`. */
function rootName(node: TSESTree.Node): string | undefined {
  let root = unwrap(node);
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  return root.type === 'Identifier' ? root.name : undefined;
}

/** `Promise.resolve()`, `Promise.resolve(1)`: waiting for it takes a microtask and no more. */
export function isSettledPromise(node: TSESTree.Node): boolean {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return false;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || keyName(callee) !== 'resolve') return false;
  const [value] = call.arguments;
  return rootName(callee) === 'Promise' && (!value || value.type === 'Literal');
}

function momentOfArgument(call: TSESTree.CallExpression, argument: TSESTree.Node): Moment {
  const callee = unwrap(call.callee);
  if (hooks.has(hookName(callee) ?? '')) return call.arguments[0] === argument ? 'each' : 'unknown';
  if (callee.type === 'Identifier') return momentByName(callee.name) ?? 'unknown';
  if (callee.type !== 'MemberExpression') return 'unknown';
  const name = keyName(callee);
  if (name === undefined) return 'unknown';
  if (promiseMethods.has(name)) return isSettledPromise(callee.object) ? 'at-once' : 'promise';
  if (iterations.has(name) && call.arguments[0] === argument) return 'each';
  const root = rootName(callee);
  if (root === undefined) return 'unknown';
  if (globalObjects.has(root)) return momentByName(name) ?? 'unknown';
  const isLast = call.arguments.at(-1) === argument;
  return apiObjects.has(root) && isLast && !name.endsWith('Listener') ? 'callback' : 'unknown';
}

/** When a function, or the name of one, runs that stands here. */
export function momentOf(fn: TSESTree.Node): Moment {
  const value = wrapped(fn);
  const { parent } = value;
  switch (parent?.type) {
    case 'CallExpression':
      return parent.callee === value ? 'at-once' : momentOfArgument(parent, value);
    case 'NewExpression': {
      const callee = unwrap(parent.callee);
      const isPromise = callee.type === 'Identifier' && callee.name === 'Promise';
      return isPromise && parent.arguments[0] === value ? 'at-once' : 'unknown';
    }
    case 'MemberExpression': {
      const member = wrapped(parent);
      const call = member.parent;
      if (parent.object !== value || call?.type !== 'CallExpression' || call.callee !== member)
        return 'unknown';
      const name = keyName(parent);
      if (name === 'bind') return momentOf(call);
      return name === 'call' || name === 'apply' ? 'at-once' : 'unknown';
    }
    default:
      return 'unknown';
  }
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { PortListener, Ports } from '../ports/index.ts';
import { enclosingFunction, type FunctionNode } from '../syntax/functions.ts';

/** The listener of a port's event that a node stands in directly, not in a function inside it. */
export function listenerAround(
  ports: Ports,
  event: PortListener['event'],
  node: TSESTree.Node,
): { listener: PortListener; function: FunctionNode } | undefined {
  const around = enclosingFunction(node);
  if (!around) return undefined;
  const listener = ports
    .listeners(event)
    .find(({ method, functions }) => method === 'addListener' && functions.includes(around));
  return listener && { listener, function: around };
}

const laterCalls = new Set([
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
  'setImmediate',
]);
const laterMethods = new Set(['then', 'catch', 'finally']);

function calledName(callee: TSESTree.Expression): string | undefined {
  if (callee.type === 'Identifier') return laterCalls.has(callee.name) ? callee.name : undefined;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.computed)
    return undefined;
  const { name } = callee.property;
  return laterCalls.has(name) || laterMethods.has(name) ? name : undefined;
}

/** The call that runs a function in a later task, where the function is written as its argument. */
export function deferredBy(node: FunctionNode): string | undefined {
  const { parent } = node;
  return parent.type === 'CallExpression' && parent.callee !== node ? calledName(parent.callee) : undefined;
}

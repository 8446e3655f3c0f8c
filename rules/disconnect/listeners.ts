import type { TSESTree } from '@typescript-eslint/utils';
import type { PortListener, Ports } from '../ports/index.ts';
import { enclosingFunction, type FunctionNode } from '../syntax/functions.ts';
import { lastName } from '../syntax/names.ts';
import { laterCalls } from '../syntax/timers.ts';

/** The listener of a port's event that a node stands in directly, not in a function inside it. */
export function listenerAround(
  ports: Ports,
  event: PortListener['event'],
  node: TSESTree.Node,
): { listener: PortListener; function: FunctionNode } | undefined {
  const around = enclosingFunction(node);
  if (!around) return undefined;
  const [listener] = ports.listeners(
    event,
    ({ method, functions }) => method === 'addListener' && functions.includes(around),
  );
  return listener && { listener, function: around };
}

const laterMethods = new Set(['then', 'catch', 'finally']);

function laterName(callee: TSESTree.Expression): string | undefined {
  const name = lastName(callee) ?? '';
  const isLater = laterCalls.has(name) || (callee.type === 'MemberExpression' && laterMethods.has(name));
  return isLater ? name : undefined;
}

/** The call that runs a function in a later task, where the function is written as its argument. */
export function deferredBy(node: FunctionNode): string | undefined {
  const { parent } = node;
  return parent.type === 'CallExpression' && parent.callee !== node ? laterName(parent.callee) : undefined;
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isCaught } from '../syntax/caught.ts';
import { type FunctionNode, isFunction } from '../syntax/functions.ts';
import { keyName } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { type Pause, pausesIn } from './pauses.ts';

function isNamed(node: TSESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** `promise.catch(report)`, `promise.then(use, report)`, `Promise.allSettled(…)`. */
function isSettledCall(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return false;
  const name = keyName(callee);
  if (isNamed(unwrap(callee.object), 'Promise')) return name === 'allSettled';
  return (name === 'catch' && call.arguments.length > 0) || (name === 'then' && call.arguments.length > 1);
}

/** `new Promise((resolve) => …)`: nobody has the other function. */
function isWithoutReject({ callee, arguments: [executor] }: TSESTree.NewExpression): boolean {
  return isNamed(callee, 'Promise') && isFunction(executor) && executor.params.length < 2;
}

/** Whether a promise is known never to be rejected, or only by what its own handler throws. */
function isNeverRejected(promise: TSESTree.Node): boolean {
  const inner = unwrap(promise);
  if (inner.type === 'NewExpression') return isWithoutReject(inner);
  return inner.type === 'CallExpression' && isSettledCall(inner);
}

function mayThrow(pause: Pause): boolean {
  return pause.type === 'ForOfStatement' || !isNeverRejected(pause.argument);
}

/** Whether an async function may be rejected by something that it waits for. */
export function mayBeRejected(sourceCode: Readonly<TSESLint.SourceCode>, fn: FunctionNode): boolean {
  return pausesIn(sourceCode, fn).some((pause) => mayThrow(pause) && !isCaught(pause, fn));
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { momentOf } from '../order/moment.ts';
import { type Run, runsOf } from '../order/runs.ts';
import { enclosingFunction, type FunctionNode } from '../syntax/functions.ts';
import { lastName } from '../syntax/names.ts';
import { wrapped } from '../syntax/unwrap.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** So many functions that return what another returned are looked through. */
const longestChain = 3;

/** `setTimeout(fn)`, `event.addListener(fn)`, `list.forEach(fn)`: nobody reads what the function returns. */
function isIgnoredBy(fn: TSESTree.Node): boolean {
  const moment = momentOf(fn);
  if (moment === 'timer' || moment === 'callback') return true;
  const { parent } = wrapped(fn);
  return parent?.type === 'CallExpression' && isDeaf(parent);
}

function isDeaf(call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const name = lastName(call.callee);
  return name === 'forEach' || /^add(?:Event)?Listener$/.test(name ?? '');
}

/** Whether somebody reads what a function returns. Unknown counts as yes. */
function isResultUsed(sourceCode: SourceCode, fn: FunctionNode, depth: number): boolean {
  if (isIgnoredBy(fn)) return false;
  const runs = depth < longestChain ? runsOf(sourceCode, fn) : [];
  return runs.length === 0 || runs.some((run) => isRunUsed(sourceCode, run, depth + 1));
}

/** Whether what an expression gives is used for anything, so that whoever gets it may attach listeners to it. */
export function isValueUsed(sourceCode: SourceCode, node: TSESTree.Node, depth = 0): boolean {
  const value = wrapped(node);
  const { parent } = value;
  switch (parent?.type) {
    case 'ExpressionStatement':
      return false;
    case 'UnaryExpression':
      return parent.operator !== 'void';
    case 'AwaitExpression':
      return isValueUsed(sourceCode, parent, depth);
    case 'LogicalExpression':
      return parent.left === value || isValueUsed(sourceCode, parent, depth);
    case 'ConditionalExpression':
      return parent.test === value || isValueUsed(sourceCode, parent, depth);
    case 'ArrowFunctionExpression':
      return isResultUsed(sourceCode, parent, depth);
    case 'ReturnStatement': {
      const fn = enclosingFunction(parent);
      return !fn || isResultUsed(sourceCode, fn, depth);
    }
    default:
      return true;
  }
}

/** Whether what a function returns is used where it is run. */
export function isRunUsed(sourceCode: SourceCode, { call, moment }: Run, depth = 0): boolean {
  switch (moment) {
    case 'timer':
    case 'callback':
      return false;
    case 'unknown':
      return !isDeaf(call);
    default:
      return isValueUsed(sourceCode, call, depth);
  }
}

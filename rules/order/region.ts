import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction, type FunctionNode } from '../syntax/functions.ts';
import { momentOf } from './moment.ts';

/** The outermost function that runs a node in a way that is known: a timer in a listener belongs to the listener. */
export function regionOf(node: TSESTree.Node): FunctionNode | undefined {
  let fn = enclosingFunction(node);
  while (fn && momentOf(fn) !== 'unknown') {
    const outer = enclosingFunction(fn);
    if (!outer) return fn;
    fn = outer;
  }
  return fn;
}

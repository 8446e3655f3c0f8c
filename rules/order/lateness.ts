import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction, type FunctionNode } from '../syntax/functions.ts';
import { type Moment, momentOf } from './moment.ts';
import { type Container, pauseBefore } from './pauses.ts';
import { type Run, runsOf } from './runs.ts';
import { contains } from '../syntax/contains.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What lies between a start and a node: the browser may do other things there. */
export interface Delay {
  how: 'await' | 'promise' | 'timer' | 'callback';
  node: TSESTree.Node;
}

/** Where to count from: the beginning of a function's run, or what stands `after` it in the same function. */
export interface Start {
  within: Container;
  after?: TSESTree.Node;
}

const deepestCall = 3;

function delayOf(moment: Moment, node: TSESTree.Node): Delay | 'at-once' | undefined {
  if (moment === 'unknown') return undefined;
  return moment === 'at-once' || moment === 'each' ? 'at-once' : { how: moment, node };
}

/** The same for a function that is called by its name: only if all of its calls agree. */
function delayOfRuns(
  sourceCode: SourceCode,
  fn: FunctionNode,
  start: Start,
  depth: number,
): Delay | 'at-once' | undefined {
  const runs = depth < deepestCall ? runsOf(sourceCode, fn) : [];
  const delays = runs.map((run) => delayOfRun(sourceCode, run, start, depth));
  if (delays.length === 0 || delays.includes(undefined)) return undefined;
  if (delays.every((delay) => delay === 'at-once')) return 'at-once';
  return delays.includes('at-once') ? undefined : delays[0];
}

function delayOfRun(
  sourceCode: SourceCode,
  { call, moment }: Run,
  start: Start,
  depth: number,
): Delay | 'at-once' | undefined {
  if (!contains(start.within, call)) return undefined;
  const own = delayOf(moment, call);
  return own === 'at-once' ? delayBefore(sourceCode, call, start, depth + 1) : own;
}

/**
 * What a node waits for after a start; `at-once` if nothing, so that no event can come in between; undefined where
 * nobody knows, as in the listener of some event.
 */
export function delayBefore(
  sourceCode: SourceCode,
  node: TSESTree.Node,
  start: Start,
  depth = 0,
): Delay | 'at-once' | undefined {
  let delay: Delay | undefined;
  let current = node;
  for (;;) {
    const fn = enclosingFunction(current);
    const container = fn ?? sourceCode.ast;
    const isStart = container === start.within;
    const pause = pauseBefore(sourceCode, container, current, isStart ? start.after : undefined);
    if (pause) delay ??= { how: 'await', node: pause };
    if (isStart) return delay ?? 'at-once';
    if (!fn || fn.generator) return undefined;
    const outer = delayOf(momentOf(fn), fn);
    if (outer === undefined) {
      const called = delayOfRuns(sourceCode, fn, start, depth);
      return called === 'at-once' ? (delay ?? called) : called && (delay ?? called);
    }
    if (outer !== 'at-once') delay ??= outer;
    current = fn;
  }
}

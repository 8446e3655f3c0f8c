import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type FunctionNode, isFunction } from '../syntax/functions.ts';
import { isSettledPromise } from './moment.ts';
import { mayComeBefore } from './reach.ts';
import { ownNodesOf } from '../syntax/walk.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
export type Container = FunctionNode | TSESTree.Program;
export type Pause = TSESTree.AwaitExpression | TSESTree.ForOfStatement;

const found = new WeakMap<Container, readonly Pause[]>();

/** Awaiting what is there already takes a microtask: no event comes in between. */
function isShort(awaited: TSESTree.Node): boolean {
  return awaited.type === 'Literal' || isSettledPromise(awaited);
}

function collect(sourceCode: SourceCode, container: Container): Pause[] {
  const pauses: Pause[] = [];
  for (const node of ownNodesOf(sourceCode, container)) {
    if (node.type === 'AwaitExpression' && !isShort(node.argument)) pauses.push(node);
    if (node.type === 'ForOfStatement' && node.await) pauses.push(node);
  }
  return pauses.sort((one, other) => one.range[0] - other.range[0]);
}

/** Where a function itself, or the top level of a module, waits: not the functions inside of it. */
export function pausesIn(sourceCode: SourceCode, container: Container): readonly Pause[] {
  if (isFunction(container) && !container.async) return [];
  let pauses = found.get(container);
  if (!pauses) found.set(container, (pauses = collect(sourceCode, container)));
  return pauses;
}

function isInBody(loop: Pause, node: TSESTree.Node): boolean {
  return (
    loop.type === 'ForOfStatement' &&
    loop.body.range[0] <= node.range[0] &&
    node.range[1] <= loop.body.range[1]
  );
}

/** The first place where a function may have waited, after `since`, when it gets to a node; undefined where it never has. */
export function pauseBefore(
  sourceCode: SourceCode,
  container: Container,
  node: TSESTree.Node,
  since?: TSESTree.Node,
): Pause | undefined {
  return pausesIn(sourceCode, container).find(
    (pause) =>
      (!since || mayComeBefore(since, pause)) && (isInBody(pause, node) || mayComeBefore(pause, node)),
  );
}

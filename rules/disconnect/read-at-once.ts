import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { PortMemberUse, Ports } from '../ports/index.ts';
import { pauseBefore } from '../order/pauses.ts';
import { mayComeBefore } from '../order/reach.ts';
import { isUnconditional } from '../order/unconditional.ts';
import { enclosingFunction } from '../syntax/functions.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { contains } from '../syntax/contains.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

const loops = new Set([
  'DoWhileStatement',
  'ForInStatement',
  'ForOfStatement',
  'ForStatement',
  'WhileStatement',
]);

/** The part of what holds both nodes that holds the earlier one. */
function partWith(earlier: TSESTree.Node, later: TSESTree.Node): TSESTree.Node {
  let part = earlier;
  while (part.parent && !contains(part.parent, later)) part = part.parent;
  return part;
}

/** Whether what a node gives is awaited before the part that it stands in is done: `await greet(connect())`. */
function isAwaited(node: TSESTree.Node, part: TSESTree.Node): boolean {
  for (let outer: TSESTree.Node | undefined = node; outer && contains(part, outer); outer = outer.parent)
    if (outer.type === 'AwaitExpression') return true;
  return false;
}

/** Whether a node is run again and again, and the earlier one is not. */
function isRepeated(node: TSESTree.Node, earlier: TSESTree.Node): boolean {
  for (let loop = node.parent; loop && !contains(loop, earlier); loop = loop.parent)
    if (loops.has(loop.type)) return true;
  return false;
}

/** Whether a node is run in the same turn as an earlier one in its function, and never without it: nothing is awaited between. */
export function runsRightAfter(sourceCode: SourceCode, node: TSESTree.Node, earlier: TSESTree.Node): boolean {
  const fn = enclosingFunction(node);
  if (enclosingFunction(earlier) !== fn || fn?.generator || !mayComeBefore(earlier, node)) return false;
  const part = partWith(earlier, node);
  // Where the block of a `try` ends early, it may have been the call that failed.
  if (part.parent?.type === 'TryStatement' || !isUnconditional(sourceCode, earlier, part)) return false;
  return (
    !isAwaited(earlier, part) &&
    !isRepeated(node, earlier) &&
    !pauseBefore(sourceCode, fn ?? sourceCode.ast, node, earlier)
  );
}

/** What a call's result is put in as it is: `const port = connect()`, `this.port = connect()`. */
function keeperOf(call: TSESTree.CallExpression): TSESTree.Node | undefined {
  const { parent } = wrapped(call);
  if (parent?.type === 'VariableDeclarator') return parent.id;
  return parent?.type === 'AssignmentExpression' ? parent.left : undefined;
}

/** Whether a port's `error` is read in the same turn in which the port was opened. */
export function isReadAtOnce(sourceCode: SourceCode, ports: Ports, use: PortMemberUse): boolean {
  const receiver = sourceCode.getText(unwrap(use.receiver));
  return ports.connects().some(({ node }) => {
    const keeper = keeperOf(node);
    return keeper && sourceCode.getText(keeper) === receiver && runsRightAfter(sourceCode, use.node, node);
  });
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction } from './functions.ts';

function isNode(value: unknown): value is TSESTree.Node {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

const notBelow: ReadonlySet<string> = new Set(['parent', 'tokens', 'comments']);

/** What a node is made of, in the order of the visitor keys; by its fields alone where there are none. */
export function childrenOf(
  node: TSESTree.Node,
  sourceCode?: Readonly<TSESLint.SourceCode>,
): readonly TSESTree.Node[] {
  const children: TSESTree.Node[] = [];
  // Loops, and no lists in between: whole trees are walked by this.
  for (const key of sourceCode ? (sourceCode.visitorKeys[node.type] ?? []) : Object.keys(node)) {
    const value = (node as unknown as Record<string, unknown>)[key];
    if (typeof value !== 'object' || value === null || notBelow.has(key)) continue;
    if (!Array.isArray(value)) {
      if (isNode(value)) children.push(value);
    } else {
      for (const item of value) if (isNode(item)) children.push(item);
    }
  }
  return children;
}

/** Every node of a tree, by its fields alone: also of a parser's bare result, without parents, scopes or visitor keys. */
export function* nodesOf(root: TSESTree.Node): Generator<TSESTree.Node, void, undefined> {
  const open: TSESTree.Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    // One by one: what is spread goes onto the stack, which an array of 100,000 elements overflows.
    for (const child of childrenOf(node)) open.push(child);
  }
}

/** The nodes that a function, a statement or a program has itself, in the order of the code: not those of functions inside of it. */
export function* ownNodesOf(
  sourceCode: Readonly<TSESLint.SourceCode>,
  root: TSESTree.Node,
): Generator<TSESTree.Node, void, undefined> {
  const open: TSESTree.Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    for (const child of childrenOf(node, sourceCode).toReversed()) if (!isFunction(child)) open.push(child);
  }
}

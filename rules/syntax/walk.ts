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
  const keys = sourceCode
    ? (sourceCode.visitorKeys[node.type] ?? [])
    : Object.keys(node).filter((key) => !notBelow.has(key));
  return keys.flatMap((key) => {
    const value = (node as unknown as Record<string, unknown>)[key];
    return (Array.isArray(value) ? value : [value]).filter(isNode);
  });
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

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { perFile } from './per-file.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

function contains(node: TSESTree.Node, offset: number): boolean {
  return node.range[0] <= offset && offset < node.range[1];
}

/** Children lists are in source order, so the one that holds the offset is found by halving. */
function childInList(list: readonly (TSESTree.Node | null)[], offset: number): TSESTree.Node | undefined {
  if (list.length < 16)
    return list.find((child): child is TSESTree.Node => !!child && contains(child, offset));
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const child = list[middle];
    if (!child) return list.find((other): other is TSESTree.Node => !!other && contains(other, offset));
    if (contains(child, offset)) return child;
    if (offset < child.range[0]) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}

function childAt(sourceCode: SourceCode, node: TSESTree.Node, offset: number): TSESTree.Node | undefined {
  const keys = sourceCode.visitorKeys[node.type] ?? [];
  // Backwards: in a shorthand property key and value share a range, and the value is the one that means something.
  for (let index = keys.length - 1; index >= 0; index--) {
    const value = (node as unknown as Record<string, unknown>)[keys[index]!] as
      TSESTree.Node | (TSESTree.Node | null)[] | null | undefined;
    if (!value) continue;
    const child = Array.isArray(value)
      ? childInList(value, offset)
      : contains(value, offset)
        ? value
        : undefined;
    if (child) return child;
  }
  return undefined;
}

/** The node that was found last in a file. The next one searched for is mostly near. */
const lastIn = perFile(({ ast }): { node: TSESTree.Node } => ({ node: ast }));

/**
 * The innermost node at a text offset. Walks up from where the last one was found and down one path from there, so it
 * costs the tree's depth at most, not its size.
 */
export function nodeAt(sourceCode: SourceCode, offset: number): TSESTree.Node | undefined {
  const { ast } = sourceCode;
  const last = lastIn(sourceCode);
  let { node } = last;
  while (node !== ast && !contains(node, offset)) node = node.parent ?? ast;
  for (;;) {
    const child = childAt(sourceCode, node, offset);
    if (!child) break;
    node = child;
  }
  last.node = node;
  return node === ast ? undefined : node;
}

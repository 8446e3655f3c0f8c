import type { TSESTree } from '@typescript-eslint/utils';

/** Whether a node stands in another, or is it; both of one file. */
export function contains(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

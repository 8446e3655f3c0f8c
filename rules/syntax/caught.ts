import type { TSESTree } from '@typescript-eslint/utils';

/** Whether an exception at a node is caught by a `try` around it, inside of `top` where one is given. */
export function isCaught(node: TSESTree.Node, top?: TSESTree.Node): boolean {
  let child = node;
  for (let { parent } = node; parent && child !== top; child = parent, { parent } = parent) {
    if (parent.type === 'TryStatement' && parent.block === child && parent.handler) return true;
  }
  return false;
}

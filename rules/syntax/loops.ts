import type { TSESTree } from '@typescript-eslint/utils';

/** What a `for … of` loop writes each element to. */
export function loopTarget(loop: TSESTree.ForOfStatement): TSESTree.Node {
  return loop.left.type === 'VariableDeclaration' ? loop.left.declarations[0].id : loop.left;
}

import type { TSESTree } from '@typescript-eslint/utils';

/** The expression inside what only types or groups it: `x!`, `x as T`, `<T>x`, `x satisfies T`, `x?.y` chains. */
export function unwrap(node: TSESTree.Node): TSESTree.Node {
  for (;;) {
    switch (node.type) {
      case 'TSNonNullExpression':
      case 'TSAsExpression':
      case 'TSTypeAssertion':
      case 'TSSatisfiesExpression':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        node = node.expression;
        break;
      default:
        return node;
    }
  }
}

/** The outermost node that is this expression still: the inverse of {@link unwrap}. */
export function wrapped(node: TSESTree.Node): TSESTree.Node {
  for (;;) {
    const parent: TSESTree.Node | undefined = node.parent;
    if (parent && parent !== node && unwrap(parent) === unwrap(node) && parent.type !== 'ExpressionStatement')
      node = parent;
    else return node;
  }
}

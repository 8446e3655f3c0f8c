import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { wrapped } from '../../syntax/unwrap.ts';
import { enclosingFunction } from '../../syntax/functions.ts';
import { contains } from '../../syntax/contains.ts';

type Variable = TSESLint.Scope.Variable;

/** Whether a mention of a variable asks what kind of value it holds. */
function isQuestion(identifier: TSESTree.Node): boolean {
  const outer = wrapped(identifier);
  const parent = outer.parent;
  if (parent?.type === 'UnaryExpression') return parent.operator === 'typeof';
  if (parent?.type === 'BinaryExpression')
    return parent.operator === 'instanceof' || parent.operator === 'in';
  if (parent?.type !== 'CallExpression' || parent.callee === outer) return false;
  return isTested(parent);
}

/** Whether an expression is the test of a branch, or a part of it. */
export function isTested(node: TSESTree.Node): boolean {
  for (let current = node; current.parent; current = current.parent) {
    const parent: TSESTree.Node = current.parent;
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression')
      return parent.test === current;
    if (parent.type === 'LogicalExpression' && parent.left === current) return true;
    if (parent.type !== 'LogicalExpression' && parent.type !== 'UnaryExpression') return false;
  }
  return false;
}

function isError(test: TSESTree.Node): boolean {
  return (
    test.type === 'BinaryExpression' &&
    test.operator === 'instanceof' &&
    test.right.type === 'Identifier' &&
    test.right.name.endsWith('Error')
  );
}

/** Whether a use stands in the branch where `x instanceof …Error` holds. */
function isWhereError(test: TSESTree.Node, use: TSESTree.Node): boolean {
  const parent = test.parent;
  if (!isError(test)) return false;
  if (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression')
    return parent.test === test && contains(parent.consequent, use);
  return parent?.type === 'LogicalExpression' && parent.operator === '&&' && contains(parent.right, use);
}

/**
 * Whether the code asks what kind of value a variable holds before it is used: `error` where the answer there is
 * "an error", `other` where it may be anything.
 */
export function guardOf(variable: Variable, use: TSESTree.Node): 'none' | 'error' | 'other' {
  let answer: 'none' | 'error' | 'other' = 'none';
  for (const { identifier } of variable.references) {
    const node = identifier as TSESTree.Node;
    if (node.range[0] >= use.range[0] || !isQuestion(node)) continue;
    if (
      enclosingFunction(node) === enclosingFunction(use) &&
      wrapped(node).parent &&
      isWhereError(wrapped(node).parent!, use)
    )
      return 'error';
    answer = 'other';
  }
  return answer;
}

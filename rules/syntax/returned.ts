import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction, type FunctionNode } from './functions.ts';

type VisitorKeys = TSESLint.SourceCode['visitorKeys'];

function collect(node: TSESTree.Node, keys: VisitorKeys, found: TSESTree.ReturnStatement[]): void {
  if (node.type === 'ReturnStatement') found.push(node);
  if (isFunction(node) || node.type.startsWith('Class')) return;
  for (const key of keys[node.type] ?? []) {
    const child = (node as unknown as Record<string, unknown>)[key];
    for (const item of Array.isArray(child) ? child : [child])
      if (item) collect(item as TSESTree.Node, keys, found);
  }
}

/** What a function's `return` statements return, or an arrow function's body; a bare `return` counts as null here. */
export function returnedExpressions(
  fn: FunctionNode,
  keys: VisitorKeys,
): readonly (TSESTree.Expression | null)[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  const found: TSESTree.ReturnStatement[] = [];
  for (const statement of fn.body.body) collect(statement, keys, found);
  return found.map((statement) => statement.argument);
}

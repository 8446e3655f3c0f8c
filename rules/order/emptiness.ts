import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../syntax/unwrap.ts';

/** What stands for nothing in a variable: `port = null`. */
export type Nothing = 'null' | 'undefined' | 'false';

/** A variable or property in which one of these must stand, so that a run goes on. */
export interface Emptiness {
  place: TSESTree.Node;
  by: ReadonlySet<Nothing>;
}

const anyNothing: ReadonlySet<Nothing> = new Set(['null', 'undefined', 'false']);
const looseNull: ReadonlySet<Nothing> = new Set(['null', 'undefined']);

export function nothingAt(node: TSESTree.Node): Nothing | undefined {
  const inner = unwrap(node);
  if (inner.type === 'Literal') {
    if (inner.raw === 'null') return 'null';
    return inner.value === false ? 'false' : undefined;
  }
  if (inner.type === 'Identifier') return inner.name === 'undefined' ? 'undefined' : undefined;
  return inner.type === 'UnaryExpression' && inner.operator === 'void' ? 'undefined' : undefined;
}

function comparison(
  { left, right, operator }: TSESTree.BinaryExpression,
  outcome: boolean,
): Emptiness | undefined {
  const isEqual = operator === '==' || operator === '===';
  const other = nothingAt(right);
  if (other === undefined || other === 'false' || (!isEqual && operator !== '!=' && operator !== '!=='))
    return undefined;
  const by = operator.length === 2 ? looseNull : new Set([other]);
  return isEqual === outcome ? { place: left, by } : undefined;
}

/** What must be empty for a test to come out like this: `port` for `!port` to be true; undefined for other tests. */
export function emptinessFor(test: TSESTree.Node, outcome: boolean): Emptiness | undefined {
  const inner = unwrap(test);
  switch (inner.type) {
    case 'UnaryExpression':
      return inner.operator === '!' ? emptinessFor(inner.argument, !outcome) : undefined;
    case 'BinaryExpression':
      return comparison(inner, outcome);
    case 'Identifier':
    case 'MemberExpression':
      return outcome ? undefined : { place: inner, by: anyNothing };
    default:
      return undefined;
  }
}

/** What must be empty for a part of a statement or expression to be run: `port` for `if (!port) …` and `port ??= …`. */
export function emptinessToReach(parent: TSESTree.Node, child: TSESTree.Node): Emptiness | undefined {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return emptinessFor(parent.test, child === parent.consequent);
    case 'LogicalExpression':
      return emptinessFor(parent.left, parent.operator === '&&');
    case 'AssignmentExpression':
      return parent.operator === '&&=' ? undefined : emptinessFor(parent.left, false);
    default:
      return undefined;
  }
}

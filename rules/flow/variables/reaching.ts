import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction } from '../../syntax/functions.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { contains } from '../../syntax/contains.ts';

type Variable = TSESLint.Scope.Variable;

/** Writes of something that could be an object: resetting a name to nothing does not make it hold something else. */
function realWrites(variable: Variable): TSESTree.Node[] {
  return variable.references
    .filter(({ writeExpr }) => writeExpr && !isNothing(writeExpr))
    .map(({ identifier }) => identifier);
}

function isNothing(node: TSESTree.Node): boolean {
  const value = unwrap(node);
  return value.type === 'Literal' || (value.type === 'Identifier' && value.name === 'undefined');
}

/** The name that a statement surely writes: `name = …;`, `let name = …;`. */
function writtenBy(statement: TSESTree.Node, writes: readonly TSESTree.Node[]): TSESTree.Node | undefined {
  if (statement.type === 'ExpressionStatement') {
    const { expression } = statement;
    const isAssignment = expression.type === 'AssignmentExpression' && expression.operator === '=';
    return isAssignment ? writes.find((write) => write === expression.left) : undefined;
  }
  if (statement.type !== 'VariableDeclaration') return undefined;
  return writes.find((write) => statement.declarations.some(({ id, init }) => init && id === write));
}

const loops = new Set([
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
]);

/**
 * The one write that a name surely holds where it is read, if it is written more than once: a statement before it that
 * always runs, with no other write that could come between. Undefined where several may be meant.
 */
export function reachingWrite(variable: Variable, read: TSESTree.Identifier): TSESTree.Node | undefined {
  const writes = realWrites(variable);
  if (writes.length < 2) return undefined;
  const home = enclosingFunction(read);
  // Another function that writes it may run at any time.
  if (writes.some((write) => enclosingFunction(write) !== home)) return undefined;
  for (let node: TSESTree.Node = read; node.parent && node !== home; node = node.parent) {
    const { parent } = node;
    if (loops.has(node.type) && writes.some((write) => contains(node, write))) return undefined;
    // Written in the same statement, before or after: too close to tell.
    if (parent.type !== 'BlockStatement' && parent.type !== 'Program') continue;
    if (writes.some((write) => contains(node, write) && node.type === 'ExpressionStatement'))
      return undefined;
    const { body } = parent;
    for (let index = body.indexOf(node as TSESTree.Statement) - 1; index >= 0; index--) {
      const statement = body[index];
      if (!statement || !writes.some((write) => contains(statement, write))) continue;
      const inside = writes.filter((write) => contains(statement, write));
      return inside.length === 1 ? writtenBy(statement, inside) : undefined;
    }
  }
  return undefined;
}

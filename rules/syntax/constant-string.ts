import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { literalString } from './names.ts';
import { unwrap } from './unwrap.ts';
import { isConstant, variableOf } from './variables.ts';

/** The text of a string that is written out, here or where a variable that never changes is declared. */
export function constantString(
  sourceCode: Readonly<TSESLint.SourceCode>,
  node: TSESTree.Node,
): string | undefined {
  const inner = unwrap(node);
  if (inner.type !== 'Identifier') return literalString(inner);
  const variable = variableOf(sourceCode, inner);
  const definition = variable?.defs.length === 1 ? variable.defs[0] : undefined;
  if (definition?.type !== 'Variable' || definition.node.id !== definition.name) return undefined;
  return variable && isConstant(variable) ? literalString(definition.node.init) : undefined;
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../syntax/unwrap.ts';
import { variableOf } from '../syntax/variables.ts';
import type { Api } from './index.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** `object[one][other]`: its object; undefined where the node is anything else. */
function twiceComputed(node: TSESTree.Node): TSESTree.Node | undefined {
  const outer = unwrap(node);
  if (outer.type !== 'MemberExpression' || !outer.computed) return undefined;
  const inner = unwrap(outer.object);
  return inner.type === 'MemberExpression' && inner.computed ? unwrap(inner.object) : undefined;
}

/** Whether `table[namespace][event]` is given to the API's `[namespace][event].addListener` here. */
function isRegisteredAt(table: TSESTree.Node, api: Api): boolean {
  const member = table.parent?.parent;
  const call = member?.parent;
  if (!member || call?.type !== 'CallExpression' || call.arguments[0] !== member) return false;
  if (twiceComputed(member) !== table || call.callee.type !== 'MemberExpression') return false;
  const { object, property } = call.callee;
  if (property.type !== 'Identifier' || property.name !== 'addListener') return false;
  const root = twiceComputed(object);
  return root !== undefined && api.valueOf(root)?.path.length === 0;
}

/**
 * Whether an object is a table of listeners by namespace and event that the file registers in a loop:
 * `for (const a in table) for (const b in table[a]) chrome[a][b].addListener(table[a][b])`.
 */
export function isListenerTable(
  sourceCode: SourceCode,
  object: TSESTree.ObjectExpression,
  api: Api,
): boolean {
  const { parent } = object;
  if (parent.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false;
  const table = variableOf(sourceCode, parent.id);
  return table?.references.some(({ identifier }) => isRegisteredAt(identifier, api)) ?? false;
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { variableDeclarationOf, variableOf } from '../syntax/variables.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The object literal that an argument is, or that a `const` holds which nothing else is known to change. */
export function objectLiteral(
  sourceCode: SourceCode,
  argument: TSESTree.CallExpressionArgument | undefined,
): TSESTree.ObjectExpression | undefined {
  if (!argument || argument.type === 'SpreadElement') return undefined;
  const node = unwrap(argument);
  if (node.type === 'ObjectExpression') return node;
  if (node.type !== 'Identifier') return undefined;
  const definition = variableOf(sourceCode, node)?.defs[0];
  if (definition?.type !== 'Variable' || variableDeclarationOf(definition)?.kind !== 'const')
    return undefined;
  const { id, init } = definition.node;
  if (id.type !== 'Identifier' || !init) return undefined;
  const value = unwrap(init);
  return value.type === 'ObjectExpression' ? value : undefined;
}

/** The property of an object literal that is written with this key, the last one of several. */
export function propertyNamed(
  object: TSESTree.ObjectExpression,
  name: string,
): TSESTree.Property | undefined {
  return object.properties.findLast(
    (property): property is TSESTree.Property => property.type === 'Property' && keyName(property) === name,
  );
}

/** The connectInfo of a `runtime.connect` call: its first argument, or the one behind the extension's id. */
export function connectInfoOf(
  sourceCode: SourceCode,
  call: TSESTree.CallExpression,
): TSESTree.ObjectExpression | undefined {
  const [first, second] = call.arguments;
  return objectLiteral(sourceCode, second) ?? objectLiteral(sourceCode, first);
}

/** An id is given where the first argument is neither connectInfo nor one of the ways to say "none". */
export function isToOwnExtension(sourceCode: SourceCode, call: TSESTree.CallExpression): boolean {
  const [first] = call.arguments;
  if (!first) return true;
  if (first.type === 'SpreadElement') return false;
  const node = unwrap(first);
  if (node.type === 'Literal') return node.value === null || node.value === '';
  if (node.type === 'Identifier' && node.name === 'undefined') return true;
  if (objectLiteral(sourceCode, first)) return true;
  return node.type === 'MemberExpression' && /(?:^|\.)runtime\??\.id$/.test(sourceCode.getText(node));
}

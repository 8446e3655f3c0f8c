import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from './unwrap.ts';

/** The text of a string that is written out: a literal, or a template without holes. */
export function literalString(node: TSESTree.Node | null | undefined): string | undefined {
  if (!node) return undefined;
  const inner = unwrap(node);
  if (inner.type === 'Literal') return typeof inner.value === 'string' ? inner.value : undefined;
  if (inner.type === 'TemplateLiteral' && inner.expressions.length === 0)
    return inner.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** A key that stands in the code: `.name`, `['name']`, `{ name }`, `{ 'name': … }`, `#name` (with its `#`). */
export function keyName(
  node:
    | TSESTree.MemberExpression
    | TSESTree.Property
    | TSESTree.PropertyDefinition
    | TSESTree.MethodDefinition
    | TSESTree.AccessorProperty
    | TSESTree.TSPropertySignature
    | TSESTree.TSMethodSignature,
): string | undefined {
  const key: TSESTree.Node = node.type === 'MemberExpression' ? node.property : node.key;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (!node.computed && key.type === 'Identifier') return key.name;
  const text = literalString(key);
  if (text !== undefined) return text;
  return key.type === 'Literal' && typeof key.value === 'number' ? String(key.value) : undefined;
}

/** The name that an expression ends with: `attach` of `attach` and of `this.attach`. */
export function lastName(node: TSESTree.Node): string | undefined {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return inner.name;
  return inner.type === 'MemberExpression' ? keyName(inner) : undefined;
}

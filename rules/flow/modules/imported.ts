import type { TSESTree } from '@typescript-eslint/utils';
import { literalString } from '../../syntax/names.ts';
import { perFile } from '../../syntax/per-file.ts';

/** A name that a file has for what a module exports. */
export interface ImportedName {
  source: string;
  /** As the module exports it; `*` for all of it. */
  name: string;
  /** The pattern that binds it. */
  local: TSESTree.Identifier;
}

export function exportedName(node: TSESTree.ImportClause): string {
  if (node.type === 'ImportDefaultSpecifier') return 'default';
  if (node.type === 'ImportNamespaceSpecifier') return '*';
  return node.imported.type === 'Identifier' ? node.imported.name : node.imported.value;
}

/** `const x = require('…')`, `const { x } = require('…')`. */
function required(declarator: TSESTree.VariableDeclarator): ImportedName[] {
  const { id, init } = declarator;
  const isRequire =
    init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'require';
  const source = isRequire ? literalString(init.arguments[0]) : undefined;
  if (source === undefined) return [];
  if (id.type === 'Identifier') return [{ source, name: '*', local: id }];
  if (id.type !== 'ObjectPattern') return [];
  return id.properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' && property.value.type === 'Identifier'
      ? [{ source, name: property.key.name, local: property.value }]
      : [],
  );
}

/** What a file imports at its top level. */
export const importedNames = perFile((sourceCode): readonly ImportedName[] =>
  sourceCode.ast.body.flatMap((statement): ImportedName[] => {
    if (statement.type === 'VariableDeclaration') return statement.declarations.flatMap(required);
    if (statement.type !== 'ImportDeclaration') return [];
    const source = statement.source.value;
    return statement.specifiers.map((specifier) => ({
      source,
      name: exportedName(specifier),
      local: specifier.local,
    }));
  }),
);

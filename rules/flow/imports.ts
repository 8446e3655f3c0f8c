import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { literalString } from '../syntax/names.ts';
import { fromFieldOf, fromUnknown } from './fields.ts';
import type { Step } from './flow.ts';
import { type Path, propertyOf } from './path.ts';

function exportedName(node: TSESTree.ImportClause): string {
  if (node.type === 'ImportDefaultSpecifier') return 'default';
  if (node.type === 'ImportNamespaceSpecifier') return '*';
  return node.imported.type === 'Identifier' ? node.imported.name : node.imported.value;
}

/** The value is what a module exports; members of the whole module count as its exports. */
export function endAtModule(
  step: Step,
  module: { source: string; imported: string; local: string; node: TSESTree.Node },
  path: Path,
): void {
  let { imported } = module;
  // CommonJS and interop: the module itself is what its default export is.
  if (imported === '*' && propertyOf(path.head) !== undefined) {
    imported = propertyOf(path.head) ?? imported;
    if (step.end({ kind: 'module', ...module, imported, path: path.tail })) return;
  }
  if (!step.end({ kind: 'module', ...module, path })) fromFieldOf(step, path);
}

export function fromImport(step: Step, definition: TSESLint.Scope.Definition, path: Path): void {
  const { node, parent } = definition;
  const local = definition.name.type === 'Identifier' ? definition.name.name : '';
  if (parent?.type === 'ImportDeclaration' && node.type.startsWith('Import')) {
    const imported = exportedName(node as TSESTree.ImportClause);
    return endAtModule(step, { source: parent.source.value, imported, local, node }, path);
  }
  // import browser = require('webextension-polyfill')
  if (
    node.type === 'TSImportEqualsDeclaration' &&
    node.moduleReference.type === 'TSExternalModuleReference'
  ) {
    const source = literalString(node.moduleReference.expression);
    if (source !== undefined) return endAtModule(step, { source, imported: '*', local, node }, path);
  }
  fromUnknown(step, node, path);
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { literalString } from '../../syntax/names.ts';
import { perFile } from '../../syntax/per-file.ts';
import { fromUnreadModule } from './elsewhere.ts';
import { fromFieldOf, fromUnknown } from '../objects/fields.ts';
import type { Step } from '../flow.ts';
import { exportedName } from './imported.ts';
import { exportsOf } from './exports.ts';
import { declarationOf } from '../variables/declarations.ts';
import { type Path, prepend, propertyOf } from '../path.ts';
import type { ExportedName } from '../place.ts';
import { meaningOf } from '../variables/undeclared.ts';

interface ModuleMember {
  source: string;
  imported: string;
  local: string;
  node: TSESTree.Node;
}

/** The value is what a module exports; members of the whole module count as its exports. */
export function endAtModule(step: Step, module: ModuleMember, path: Path): void {
  const { source, imported } = module;
  const member = imported === '*' ? propertyOf(path.head) : undefined;
  // CommonJS and interop: the module itself is what its default export is.
  if (member !== undefined && step.end({ kind: 'module', ...module, imported: member, path: path.tail }))
    return;
  if (step.end({ kind: 'module', ...module, path })) return;
  const file = step.others?.imported(step.sourceCode, source);
  const name = member ?? (imported === '*' ? 'default' : imported);
  const rest = member === undefined ? path : path.tail;
  if (file) step.in(file).to(exportPlace(file, name), rest);
  else fromUnreadModule(step, source, name, rest);
  fromFieldOf(step, path);
}

const exportPlaces = perFile(() => new Map<string, ExportedName>());

function exportPlace(file: Readonly<TSESLint.SourceCode>, name: string): ExportedName {
  const places = exportPlaces(file);
  let place = places.get(name);
  if (!place) places.set(name, (place = { type: 'Export', name }));
  return place;
}

/** What a file of the project exports under a name. */
export function fromExport(step: Step, name: string, path: Path): void {
  const { byName, passedOn, whole } = exportsOf(step.sourceCode);
  for (const node of whole) step.to(node, name === 'default' ? path : prepend(`.${name}`, path));
  const found = byName.get(name) ?? [];
  for (const exported of found) {
    if (exported.kind === 'passed on') passOn(step, exported.source, exported.name, path);
    else if (exported.node.type === 'Identifier') step.to(meaningOf(step.sourceCode, exported.node), path);
    else step.to(exported.node, path);
  }
  if (found.length === 0 && name !== 'default')
    for (const source of passedOn) passOn(step, source, name, path);
}

function passOn(step: Step, source: string, imported: string, path: Path): void {
  endAtModule(step, { source, imported, local: imported, node: step.sourceCode.ast }, path);
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

/** The function of another file that an imported name is called as, with the step into that file. */
export function importedFunction(
  step: Step,
  callee: TSESTree.Node,
): { step: Step; node: TSESTree.Node } | undefined {
  const { others } = step;
  if (!others || callee.type !== 'Identifier') return undefined;
  const meaning = meaningOf(step.sourceCode, callee);
  const definition = 'defs' in meaning ? meaning.defs[0] : undefined;
  if (definition?.type !== 'ImportBinding' || definition.parent.type !== 'ImportDeclaration')
    return undefined;
  const file = others.imported(step.sourceCode, definition.parent.source.value);
  if (!file) return undefined;
  for (const exported of exportsOf(file).byName.get(exportedName(definition.node as TSESTree.ImportClause)) ??
    []) {
    if (exported.kind !== 'value') continue;
    const node = exported.node.type === 'Identifier' ? declarationOf(file, exported.node) : exported.node;
    if (node) return { step: step.in(file), node };
  }
  return undefined;
}

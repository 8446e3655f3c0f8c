import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { fromBinding } from './bindings.ts';
import { content } from '../objects/boxes.ts';
import { fromGlobalElsewhere, fromVariableElsewhere } from '../modules/elsewhere.ts';
import { fromFieldOf, fromUnknown } from '../objects/fields.ts';
import type { Step } from '../flow.ts';
import { fromImport } from '../modules/imports.ts';
import { type Path, prepend } from '../path.ts';
import type { UndeclaredVariable } from '../place.ts';
import { collectionAround, instanceTest } from './narrowed.ts';
import { isForeign } from './received.ts';
import { reachingWrite } from './reaching.ts';
import { variableOf } from '../../syntax/variables.ts';
import { fromTagged } from '../objects/tagged.ts';
import { isTopLevel, meaningOf, topLevelMeaning } from './undeclared.ts';
import { fromUses } from '../uses.ts';

/** What an identifier that is read may hold. */
export function fromIdentifier(step: Step, identifier: TSESTree.Identifier, path: Path): void {
  if (identifier.name === 'undefined') return;
  const instance = instanceTest(step.sourceCode, identifier);
  if (instance) return void step.end({ kind: 'made', node: instance, path });
  if (fromTagged(step, identifier, path)) return;
  const meaning = meaningOf(step.sourceCode, identifier);
  const collection = collectionAround(step.sourceCode, identifier);
  if (collection) step.to(collection, prepend('iter', path));
  const reaching = 'type' in meaning ? undefined : reachingWrite(meaning, identifier);
  if (reaching && !('type' in meaning)) return fromReaching(step, meaning, reaching, path);
  if ('type' in meaning && isDeclaredAmbient(step, identifier, path)) return;
  step.to(meaning, path);
  if (!('type' in meaning)) return;
  const { name } = identifier;
  if (!step.end({ kind: 'global', name, node: identifier, path }) && !isForeign(name, path))
    fromFieldOf(step, path);
}

/** `declare const port: chrome.runtime.Port`: another script gives it its value. */
function isDeclaredAmbient(step: Step, identifier: TSESTree.Identifier, path: Path): boolean {
  const definitions = variableOf(step.sourceCode, identifier)?.defs ?? [];
  return definitions.some(({ name }) => step.declared(name, path));
}

/** A name that is written several times, where it surely holds one of them; how it is used still tells what it is. */
function fromReaching(step: Step, variable: TSESLint.Scope.Variable, write: TSESTree.Node, path: Path): void {
  if (fromBinding(step, write, path)) return;
  for (const reference of variable.references)
    if (reference.isRead()) fromUses(step, reference.identifier, path);
}

export function fromUndeclared(step: Step, variable: UndeclaredVariable, path: Path): void {
  fromReferences(step, variable.references, path);
  fromStore(step, variable.name, path);
  fromGlobalElsewhere(step, variable.name, path);
}

/** Svelte's `$port`, for what the store `port` holds. */
function fromStore(step: Step, name: string, path: Path): void {
  if (!/^\$[\w$]/.test(name)) return;
  const store = topLevelMeaning(step.sourceCode, name.slice(1));
  if ('defs' in store) step.to(store, prepend(content, path));
}

export function fromVariable(step: Step, variable: TSESLint.Scope.Variable, path: Path): void {
  for (const definition of variable.defs) {
    if (fromDefinition(step, definition, path)) return;
  }
  fromReferences(step, variable.references, path);
  if (step.others && isTopLevel(variable)) fromVariableElsewhere(step, variable.name, path);
}

/** True where the definition alone decides. */
function fromDefinition(step: Step, definition: TSESLint.Scope.Definition, path: Path): boolean {
  switch (definition.type) {
    case 'Variable':
    case 'Parameter':
      return fromBinding(step, definition.name, path);
    case 'FunctionName':
    case 'ClassName':
      step.to(definition.node, path);
      return false;
    case 'ImportBinding':
      fromImport(step, definition, path);
      return false;
    default:
      fromUnknown(step, definition.name, path);
      return false;
  }
}

function fromReferences(step: Step, references: readonly TSESLint.Scope.Reference[], path: Path): void {
  for (const reference of references) {
    if (reference.identifier.type !== 'Identifier') continue;
    if (reference.isWrite() && !reference.init) fromBinding(step, reference.identifier, path);
    if (reference.isRead()) fromUses(step, reference.identifier, path);
  }
}

/** What a name says of a value that it is given: its declared type, and how it is used if it is given nothing else. */
export function fromAlias(step: Step, variable: TSESLint.Scope.Variable, path: Path): void {
  for (const definition of variable.defs) if (step.declared(definition.name, path)) return;
  const writes = variable.references.filter((reference) => reference.isWrite());
  const isOnly = writes.length + variable.defs.filter(({ type }) => type === 'Parameter').length <= 1;
  // What is put into a collection under one of its names is in it under all.
  if (isOnly || path.head !== undefined)
    for (const reference of variable.references) fromUses(step, reference.identifier, path);
}

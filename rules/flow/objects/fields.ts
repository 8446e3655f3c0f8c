import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../../syntax/functions.ts';
import { callOf, memberNamed } from '../../syntax/member-access.ts';
import { perFile } from '../../syntax/per-file.ts';
import { type NameNode, nodesNamed } from '../../syntax/words.ts';
import { fromBinding } from '../variables/bindings.ts';
import { computedBy } from '../components/components.ts';
import type { Step } from '../flow.ts';
import { mayBe } from './identity.ts';
import { type Owner, ownerOfLiteral } from './owners.ts';
import { type Path, prepend, propertyOf } from '../path.ts';
import { elementRead } from './elements.ts';
import type { FieldName } from '../place.ts';
import { fromUses, toAlias } from '../uses.ts';

/** Names that the platform's own objects have: the file's objects of the same name say nothing of them. */
const platformNames = new Set([
  'source',
  'ports',
  'data',
  'target',
  'currentTarget',
  'detail',
  'parent',
  'contentWindow',
  'port1',
  'port2',
]);

/** What components read their own properties from: these are told by their own names. */
const transparentNames = new Set(['props', '$props', '$attrs']);

/** A value of which only the property that it is read from is known: what this property holds anywhere in the file. */
export function fromUnknown(step: Step, node: TSESTree.Node | undefined, path: Path): void {
  if (!step.end({ kind: 'unknown', node, path })) fromFieldOf(step, path);
}

/** The first property that a path reads after its last call of something unknown, wherever the file writes this property. */
export function fromFieldOf(step: Step, path: Path): void {
  let candidate: Path | undefined;
  for (let rest = path; rest.head !== undefined;) {
    const read = elementRead(rest);
    if (read) {
      rest = read.rest;
      continue;
    }
    const isCall = rest.tail.head === '()' || rest.tail.head?.startsWith('@') === true;
    const name = propertyOf(rest.head);
    if (name !== undefined && !isCall) candidate ??= transparentNames.has(name) ? undefined : rest;
    else if (rest.head !== 'await') candidate = undefined;
    rest = isCall ? rest.tail.tail : rest.tail;
  }
  const name = propertyOf(candidate?.head);
  if (candidate && name !== undefined && !platformNames.has(name))
    step.to(fieldName(step, name), candidate.tail);
}

const fieldNames = perFile(() => new Map<string, FieldName>());

function fieldName(step: Step, name: string): FieldName {
  const ofFile = fieldNames(step.sourceCode);
  let field = ofFile.get(name);
  if (!field) ofFile.set(name, (field = { type: 'Field', name }));
  return field;
}

export function fromFieldName(step: Step, name: string, path: Path): void {
  fromField(step, name, path, undefined);
}

/** What a property holds: where it is defined, assigned, filled. Without an owner, any object of the file will do. */
export function fromField(step: Step, name: string, path: Path, owner: Owner | undefined): void {
  // A private name's text is its word with the sign before it.
  const nodes = nodesNamed(step.sourceCode, name.replace(/^#/, '')).filter(
    (node) => name.startsWith('#') === (node.type === 'PrivateIdentifier'),
  );
  // What a declared type says of a field, it says of every assignment.
  if (owner && nodes.some((node) => isDeclaredField(step, node, path, owner))) return;
  for (const node of nodes) fromNamed(step, node, path, owner);
  if (name === 'state' && owner) fromSetState(step, path, owner);
}

/** `this.setState({ port })` */
function fromSetState(step: Step, path: Path, owner: Owner): void {
  for (const name of nodesNamed(step.sourceCode, 'setState')) {
    const member = memberNamed(name);
    const argument = member && callOf(member)?.arguments[0];
    if (!argument || argument.type === 'SpreadElement' || !mayBe(step.sourceCode, member.object, owner))
      continue;
    step.to(argument, isFunction(argument) ? prepend('()', path) : path);
  }
}

function isDeclaredField(step: Step, node: NameNode, path: Path, owner: Owner): boolean {
  const { parent } = node;
  if (parent.type !== 'PropertyDefinition' && parent.type !== 'AccessorProperty') return false;
  return parent.key === node && parent.parent.parent === owner.node && step.declared(parent, path);
}

function fromNamed(step: Step, node: NameNode, path: Path, owner: Owner | undefined): void {
  const { parent } = node;
  switch (parent.type) {
    case 'MemberExpression':
      if (parent.property !== node || (parent.computed && node.type !== 'Literal')) return;
      if (owner && !mayBe(step.sourceCode, parent.object, owner)) return;
      return fromUses(step, parent, path);
    case 'Property':
      if (parent.computed || (parent.key !== node && !parent.shorthand)) return;
      if (parent.parent.type === 'ObjectPattern') {
        if (!owner) toAlias(step, parent.value, path);
        return;
      }
      if (owner && ownerOfLiteral(step.sourceCode, parent.parent).node !== owner.node) return;
      return fromMember(step, parent, path);
    case 'PropertyDefinition':
    case 'MethodDefinition':
    case 'AccessorProperty':
      if (parent.computed || parent.key !== node) return;
      if (owner && (parent.parent.parent !== owner.node || parent.static === owner.instance)) return;
      return fromMember(step, parent, path);
    case 'JSXAttribute':
      // What a component is given under this name.
      if (owner || parent.name !== node || parent.value?.type !== 'JSXExpressionContainer') return;
      return step.to(parent.value.expression, path);
    case 'TSParameterProperty':
      if (owner && parent.parent.parent.parent?.parent !== owner.node) return;
      fromBinding(step, node, path);
      return;
    default:
  }
}

/** A property, field, method or accessor where it is defined. */
export function fromMember(
  step: Step,
  member:
    TSESTree.Property | TSESTree.PropertyDefinition | TSESTree.MethodDefinition | TSESTree.AccessorProperty,
  path: Path,
): void {
  if (step.declared(member, path)) return;
  if ('kind' in member && member.kind === 'set') return;
  const value: TSESTree.Node | null = member.value;
  const computed = value && computedBy(member);
  if (computed) step.to(computed, prepend('()', path));
  else if ('kind' in member && member.kind === 'get' && isFunction(value))
    step.to(value, prepend('()', path));
  else if (value) step.to(value, path);
}

import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../../syntax/names.ts';
import { elementRead } from './elements.ts';
import { fromField, fromMember, fromUnknown } from './fields.ts';
import type { Step } from '../flow.ts';
import type { ClassNode } from './classes.ts';
import { type Owner, thisOwner } from './owners.ts';
import { type Path, prepend, propertyOf } from '../path.ts';
import { isPlaceholder } from './placeholders.ts';
import { fromProps } from '../components/props.ts';

export function fromObject(step: Step, literal: TSESTree.ObjectExpression, path: Path): void {
  if (path.head === 'await') return step.to(literal, path.tail);
  const name = propertyOf(path.head);
  const read = elementRead(path);
  if (path.head === undefined) {
    if (!isPlaceholder(step.sourceCode, literal)) step.end({ kind: 'made', node: literal, path });
    return;
  }
  for (const property of literal.properties) {
    if (property.type === 'SpreadElement') step.to(property.argument, path);
    else if (read && name === undefined) fromMember(step, property, read.value ?? read.rest);
  }
  if (name === undefined) return;
  fromField(step, name, path.tail, { node: literal, instance: false });
  // { [id]: port }, where no property of the name stands beside it.
  if (literal.properties.some((each) => each.type === 'Property' && keyName(each) === name)) return;
  for (const property of literal.properties)
    if (property.type === 'Property' && keyName(property) === undefined)
      fromMember(step, property, path.tail);
}

export function fromClass(step: Step, node: ClassNode, path: Path): void {
  const instance = path.head === 'new';
  const member = instance ? path.tail : path;
  if (member.head === undefined) return void step.end({ kind: 'made', node, path });
  if (member.head === 'await') return step.to(node, instance ? prepend('new', member.tail) : member.tail);
  const name = propertyOf(member.head);
  const isGiven = instance && name === 'props' && fromProps(step, node, member.tail);
  if (node.superClass && !isGiven) step.to(node.superClass, path);
  if (name === undefined) return fromUnknown(step, node, path);
  fromField(step, name, member.tail, { node, instance });
}

/** What a constructor function makes: what it and its prototype's methods write to `this`. */
export function fromConstructed(step: Step, fn: TSESTree.Node, path: Path): void {
  const name = propertyOf(path.head);
  if (path.head === undefined) return void step.end({ kind: 'made', node: fn, path });
  if (name === undefined) return fromUnknown(step, fn, path);
  fromField(step, name, path.tail, { node: fn, instance: true });
}

export function fromThis(step: Step, node: TSESTree.ThisExpression, path: Path): void {
  const owner: Owner | undefined = thisOwner(step.sourceCode, node);
  if (!owner) return fromUnknown(step, node, path);
  step.to(owner.node, owner.instance ? prepend('new', path) : path);
}

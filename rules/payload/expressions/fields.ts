import type { TSESTree } from '@typescript-eslint/utils';
import { classMember, enclosingClass } from './class-members.ts';
import { kindNamed } from '../kinds/index.ts';
import type { Scene } from '../scene.ts';
import { assignmentsToThis } from './this-assignments.ts';
import { either, isNullish, lost, seen, thing, unknown, type Value } from '../value.ts';

function isShape(value: Value): boolean {
  return value.is === 'object' || value.is === 'array';
}

/** Objects and arrays in fields change under way; things stay what they are. */
function settled(value: Value, node: TSESTree.Node): Value {
  const options = value.is === 'either' ? value.options : [value];
  return options.some(isShape) ? lost(node) : value;
}

/** What `this.field` of a class holds, where all that the class puts there agrees. */
export function fieldValue(node: TSESTree.MemberExpression, key: string, scene: Scene): Value {
  const owner = enclosingClass(node);
  if (!owner) return unknown(node);
  const member = classMember(owner, key);
  if (member?.type === 'MethodDefinition')
    return member.kind === 'method' ? thing(node, kindNamed('function')) : unknown(node);
  const sources = assignmentsToThis(scene.sourceCode, owner, key);
  const values = sources.map((source) => (source ? scene.valueOf(source) : unknown(node)));
  if (member?.value) values.unshift(scene.valueOf(member.value));
  // What is empty at first is filled from elsewhere: its type may know with what.
  if (values.every(isNullish)) return unknown(node);
  return seen(node, settled(either(node, values, 'all'), node));
}

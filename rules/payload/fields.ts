import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../syntax/names.ts';
import { isMethod, type ClassNode } from './class-members.ts';
import { kindNamed } from './kinds/index.ts';
import type { Scene } from './scene.ts';
import { assignmentsToThis } from './this-assignments.ts';
import { either, lost, seen, thing, unknown, type Value } from './value.ts';

/** The class whose instance `this` is. */
function owningClass(node: TSESTree.Node): ClassNode | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (current.type === 'ClassBody') return current.parent;
    if (current.type === 'FunctionDeclaration' || current.type === 'StaticBlock') return undefined;
    if (current.type === 'FunctionExpression' && current.parent.type !== 'MethodDefinition') return undefined;
    if ((current.type === 'MethodDefinition' || current.type === 'PropertyDefinition') && current.static)
      return undefined;
  }
  return undefined;
}

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
  const owner = owningClass(node);
  if (!owner) return unknown(node);
  const members = owner.body.body;
  const method = members.filter(isMethod).find((element) => keyName(element) === key);
  if (method) return method.kind === 'method' ? thing(node, kindNamed('function')) : unknown(node);
  const declared = members.find(
    (element): element is TSESTree.PropertyDefinition =>
      element.type === 'PropertyDefinition' && !element.static && keyName(element) === key,
  );
  const sources = assignmentsToThis(owner).get(key) ?? [];
  const values = sources.map((source) => (source ? scene.valueOf(source) : unknown(node)));
  if (declared?.value) values.unshift(scene.valueOf(declared.value));
  return seen(node, settled(either(node, values, 'all'), node));
}

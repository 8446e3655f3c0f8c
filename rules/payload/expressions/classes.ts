import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, type FunctionNode } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import { returnedExpressions } from '../../syntax/returned.ts';
import { variableOf } from '../../syntax/variables.ts';
import type { ClassNode } from '../../flow/objects/classes.ts';
import { membersOf, type Members } from './class-members.ts';
import { instanceWithMethods, selfDescribing } from '../kinds/instance.ts';
import { kindNamed } from '../kinds/index.ts';
import type { Scene } from '../scene.ts';
import { seen, thing, unknown, type Value } from '../value.ts';

/** An instance of a class that extends one of the platform: of that kind, and whatever the class adds stays behind. */
function derived(members: Members, base: string, className: string, at: TSESTree.Node): Value {
  const { fields: entries } = members;
  const hasMethods = members.methods.length > 0;
  if (base !== 'Array')
    return {
      ...thing(at, kindNamed(base)),
      own: className ? { className, entries, hasMethods } : { entries, hasMethods },
    };
  if (hasMethods) return thing(at, instanceWithMethods(className));
  return { is: 'array', node: at, items: [], extras: entries };
}

function own(members: Members, className: string, at: TSESTree.Node): Value {
  const instance = instanceWithMethods(className);
  if (members.methods.includes('toJSON')) return thing(at, selfDescribing(className, instance.clone));
  if (members.methods.length > 0) return thing(at, instance);
  return { is: 'object', node: at, entries: members.fields, open: true, className };
}

/** `constructor() { return registry; }`: what `new` makes is something else. */
function returnsOther(fn: TSESTree.Node | undefined, scene: Scene): boolean {
  if (!isFunction(fn)) return false;
  return returnedExpressions(fn, scene.sourceCode.visitorKeys).some((returned) => returned !== null);
}

function constructorOf(node: ClassNode): TSESTree.Node | undefined {
  const found = node.body.body.find(
    (element) => element.type === 'MethodDefinition' && element.kind === 'constructor',
  );
  return found?.type === 'MethodDefinition' ? found.value : undefined;
}

/** What `new` makes of a class of this file. */
export function instanceOf(node: ClassNode, at: TSESTree.Node, scene: Scene): Value {
  if (returnsOther(constructorOf(node), scene)) return unknown(at);
  const className = node.id?.name ?? '';
  const members = membersOf(node, scene);
  if (members.base === 'nothing') return seen(at, own(members, className, at));
  if (members.base !== undefined) return seen(at, derived(members, members.base, className, at));
  return members.methods.length > 0 ? thing(at, instanceWithMethods(className)) : unknown(at);
}

/** `Point.prototype.length = …` */
function isMethodAssignment(identifier: TSESTree.Node): boolean {
  const member = identifier.parent;
  if (member?.type !== 'MemberExpression' || keyName(member) !== 'prototype') return false;
  const method = member.parent;
  if (method.type !== 'MemberExpression' || method.object !== member) return false;
  return method.parent.type === 'AssignmentExpression' && method.parent.left === method;
}

/** What `new` makes of a function of this file: only what stands on its prototype is known. */
export function constructedBy(
  fn: FunctionNode,
  name: TSESTree.Identifier,
  at: TSESTree.Node,
  scene: Scene,
): Value {
  const variable = variableOf(scene.sourceCode, name);
  const hasMethods = variable?.references.some(({ identifier }) => isMethodAssignment(identifier));
  return hasMethods && !returnsOther(fn, scene)
    ? thing(at, instanceWithMethods(fn.id?.name ?? name.name))
    : unknown(at);
}

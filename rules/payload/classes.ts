import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { variableOf } from '../syntax/variables.ts';
import { assignmentsToThis } from './this-assignments.ts';
import { globalPath } from './global-path.ts';
import { isFunction } from '../syntax/functions.ts';
import { instanceWithMethods, selfDescribing } from './kinds/instance.ts';
import { kindNamed } from './kinds/index.ts';
import { constructedKind } from './results/constructors.ts';
import type { Scene } from './scene.ts';
import { either, seen, thing, unknown, type Entry, type Value } from './value.ts';

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** The class that an expression names, where the file declares it and nothing replaces it. */
export function classOf(node: TSESTree.Node, scene: Scene): ClassNode | undefined {
  const inner = unwrap(node);
  if (inner.type === 'ClassExpression') return inner;
  if (inner.type !== 'Identifier') return undefined;
  const definition = variableOf(scene.sourceCode, inner)?.defs[0];
  if (definition?.type === 'ClassName') return definition.node;
  if (definition?.node.type !== 'VariableDeclarator' || definition.node.parent.kind !== 'const')
    return undefined;
  return definition.node.init?.type === 'ClassExpression' ? definition.node.init : undefined;
}

interface Members {
  methods: readonly string[];
  fields: readonly Entry[];
  /** Whether there may be fields that the class does not show. */
  open: boolean;
}

function isMethod(element: TSESTree.ClassElement): element is TSESTree.MethodDefinition {
  return element.type === 'MethodDefinition' && !element.static && element.kind !== 'constructor';
}

function fieldEntry(element: TSESTree.PropertyDefinition, scene: Scene): Entry {
  const value = element.value ? scene.valueOf(element.value) : thing(element, kindNamed('undefined'));
  return { key: keyName(element), value };
}

/** What the body of a class gives to its instances. */
function membersOf(node: ClassNode, scene: Scene): Members {
  const methods: string[] = [];
  const fields: Entry[] = [];
  for (const element of node.body.body) {
    if (isMethod(element)) {
      const name = keyName(element);
      if (!name?.startsWith('#')) methods.push(name ?? '[computed]');
    } else if (element.type === 'PropertyDefinition' && !element.static && !element.declare) {
      if (element.key.type !== 'PrivateIdentifier') fields.push(fieldEntry(element, scene));
    }
  }
  for (const [key, sources] of assignmentsToThis(node)) {
    if (
      key.startsWith('#') ||
      fields.some(
        (field) => field.key === key && field.value.is === 'thing' && field.value.kind.name !== 'undefined',
      )
    )
      continue;
    const value = either(
      node,
      sources.map((source) => (source ? scene.valueOf(source) : unknown(node))),
      'all',
    );
    const at = fields.findIndex((field) => field.key === key);
    if (at === -1) fields.push({ key, value });
    else fields[at] = { key, value };
  }
  return { methods, fields, open: true };
}

function withoutSuper(
  node: ClassNode,
  name: string,
  at: TSESTree.Node,
  inherited: Members | undefined,
  scene: Scene,
): Value {
  const own = membersOf(node, scene);
  const methods = [...(inherited?.methods ?? []), ...own.methods];
  if (methods.includes('toJSON')) return thing(at, selfDescribing(name, instanceWithMethods(name).clone));
  if (methods.length > 0) return thing(at, instanceWithMethods(name));
  const fields = [...(inherited?.fields ?? []), ...own.fields];
  return { is: 'object', node: at, entries: fields, open: true, className: name };
}

/** All that a chain of classes of this file gives to an instance; undefined where the chain leaves the file. */
function chainMembers(node: ClassNode, scene: Scene, depth = 0): Members | undefined {
  const own = membersOf(node, scene);
  if (!node.superClass || isNull(node.superClass)) return own;
  const parent = depth < 8 ? classOf(node.superClass, scene) : undefined;
  const inherited = parent && chainMembers(parent, scene, depth + 1);
  if (!inherited) return own.methods.length > 0 ? own : undefined;
  return {
    methods: [...inherited.methods, ...own.methods],
    fields: [...inherited.fields, ...own.fields],
    open: true,
  };
}

function isNull(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && node.value === null;
}

/** The class of the platform that a chain of classes ends in. */
function platformBase(node: ClassNode, scene: Scene, depth = 0): string | undefined {
  if (!node.superClass || depth > 8) return undefined;
  const path = globalPath(node.superClass, scene)?.join('.');
  if (path !== undefined) return path === 'Array' ? 'Array' : constructedKind(path);
  const parent = classOf(node.superClass, scene);
  return parent && platformBase(parent, scene, depth + 1);
}

/** What `new` makes of a class of this file. */
export function instanceOf(node: ClassNode, at: TSESTree.Node, scene: Scene): Value {
  const name = node.id?.name ?? '';
  const base = platformBase(node, scene);
  if (base === 'Array') {
    const { methods } = membersOf(node, scene);
    return methods.length > 0 ? thing(at, instanceWithMethods(name)) : unknown(at);
  }
  if (base !== undefined) return thing(at, kindNamed(base));
  if (!node.superClass || isNull(node.superClass))
    return seen(at, withoutSuper(node, name, at, undefined, scene));
  const parent = classOf(node.superClass, scene);
  const inherited = parent && chainMembers(parent, scene);
  if (!inherited) {
    const { methods } = membersOf(node, scene);
    return methods.length > 0 ? thing(at, instanceWithMethods(name)) : unknown(at);
  }
  return seen(at, withoutSuper(node, name, at, inherited, scene));
}

/** What `this.field` of a class holds, where all that the class puts there agrees. */
export function fieldValue(node: TSESTree.MemberExpression, key: string, scene: Scene): Value {
  const owner = owningClass(node);
  if (!owner) return unknown(node);
  const method = owner.body.body.find((element) => isMethod(element) && keyName(element) === key);
  if (method && isMethod(method)) {
    if (method.kind === 'method') return thing(node, kindNamed('function'));
    return unknown(node);
  }
  const declared = owner.body.body.find(
    (element): element is TSESTree.PropertyDefinition =>
      element.type === 'PropertyDefinition' && !element.static && keyName(element) === key,
  );
  const sources = assignmentsToThis(owner).get(key) ?? [];
  const values = sources.map((source) => (source ? scene.valueOf(source) : unknown(node)));
  if (declared?.value) values.unshift(scene.valueOf(declared.value));
  return seen(node, settled(either(node, values, 'all'), node));
}

/** Objects and arrays in fields change under way; things stay what they are. */
function settled(value: Value, node: TSESTree.Node): Value {
  const options = value.is === 'either' ? value.options : [value];
  return options.every((option) => option.is !== 'object' && option.is !== 'array') ? value : unknown(node);
}

function owningClass(node: TSESTree.Node): ClassNode | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (current.type === 'FunctionDeclaration') return undefined;
    if (current.type === 'FunctionExpression' && current.parent.type !== 'MethodDefinition') return undefined;
    if (current.type === 'ClassBody') return current.parent;
    if (current.type === 'StaticBlock') return undefined;
    if ((current.type === 'MethodDefinition' || current.type === 'PropertyDefinition') && current.static)
      return undefined;
  }
  return undefined;
}

/** What `new` makes of a function of this file: only what stands on its prototype is known. */
export function constructedBy(
  fn: TSESTree.Node,
  name: TSESTree.Identifier,
  at: TSESTree.Node,
  scene: Scene,
): Value {
  if (!isFunction(fn)) return unknown(at);
  const variable = variableOf(scene.sourceCode, name);
  const hasMethods = variable?.references.some(({ identifier }) => {
    const member = identifier.parent;
    if (member.type !== 'MemberExpression' || keyName(member) !== 'prototype') return false;
    const method = member.parent;
    return (
      method.type === 'MemberExpression' &&
      method.parent.type === 'AssignmentExpression' &&
      method.parent.left === method
    );
  });
  return hasMethods ? thing(at, instanceWithMethods(name.name)) : unknown(at);
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { ClassNode } from '../../flow/objects/classes.ts';
import { keyName } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { variableOf } from '../../syntax/variables.ts';
import { globalPath } from './global-path.ts';
import { kindNamed } from '../kinds/index.ts';
import { constructedKind } from '../results/constructors.ts';
import type { Scene } from '../scene.ts';
import { allAssignmentsToThis } from './this-assignments.ts';
import { either, isKind, thing, unknown, type Entry } from '../value.ts';

/** What a class gives to its instances, as far as the file shows. */
export interface Members {
  readonly methods: readonly string[];
  readonly fields: readonly Entry[];
  /** The class of the platform that the chain of classes ends in, or `nothing`; undefined where it leaves the file. */
  readonly base: string | undefined;
}

const deepest = 8;

/** The class that an expression names, where the file declares it. */
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

function isMethod(element: TSESTree.ClassElement): element is TSESTree.MethodDefinition {
  return element.type === 'MethodDefinition' && !element.static && element.kind !== 'constructor';
}

function methodsOf(node: ClassNode): readonly string[] {
  return node.body.body
    .filter(isMethod)
    .map((element) => keyName(element) ?? '[computed]')
    .filter((name) => !name.startsWith('#'));
}

function declaredFields(node: ClassNode, scene: Scene): readonly Entry[] {
  return node.body.body.flatMap((element) => {
    if (element.type !== 'PropertyDefinition' || element.static || element.declare) return [];
    if (element.key.type === 'PrivateIdentifier') return [];
    const value = element.value ? scene.valueOf(element.value) : thing(element, kindNamed('undefined'));
    return [{ key: keyName(element), value }];
  });
}

function assignedFields(node: ClassNode, scene: Scene): readonly Entry[] {
  return [...allAssignmentsToThis(node)]
    .filter(([key]) => !key.startsWith('#'))
    .map(([key, sources]) => {
      const values = sources.map((source) => (source ? scene.valueOf(source) : unknown(node)));
      return { key, value: either(node, values, 'all') };
    });
}

/** A declared field that is assigned counts where all that it is given agrees; without a value of its own it is what is assigned. */
function fieldsOf(node: ClassNode, scene: Scene): readonly Entry[] {
  const assigned = assignedFields(node, scene);
  const declared = declaredFields(node, scene).map((field) => {
    const other = assigned.find(({ key }) => key === field.key);
    if (!other) return field;
    return {
      ...field,
      value: isMissing(field) ? other.value : either(node, [field.value, other.value], 'all'),
    };
  });
  return [...declared, ...assigned.filter(({ key }) => declared.every((field) => field.key !== key))];
}

function isMissing({ value }: Entry): boolean {
  return isKind(value, 'undefined');
}

function isNull(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && node.value === null;
}

function inherited(node: ClassNode, scene: Scene, depth: number): Members {
  const nothing: Members = { methods: [], fields: [], base: 'nothing' };
  const { superClass } = node;
  if (!superClass || isNull(superClass)) return nothing;
  const path = globalPath(superClass, scene)?.join('.');
  if (path !== undefined) return { ...nothing, base: path === 'Array' ? 'Array' : constructedKind(path) };
  const parent = depth < deepest ? classOf(superClass, scene) : undefined;
  return parent ? membersOf(parent, scene, depth + 1) : { ...nothing, base: undefined };
}

/** All that a class and those it extends give to an instance. */
export function membersOf(node: ClassNode, scene: Scene, depth = 0): Members {
  const { methods, fields, base } = inherited(node, scene, depth);
  return { methods: [...methods, ...methodsOf(node)], fields: [...fields, ...fieldsOf(node, scene)], base };
}

/** The class whose instance `this` is. */
export function enclosingClass(node: TSESTree.Node): ClassNode | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (current.type === 'ClassBody') return current.parent;
    if (current.type === 'FunctionDeclaration' || current.type === 'StaticBlock') return undefined;
    if (current.type === 'FunctionExpression' && current.parent.type !== 'MethodDefinition') return undefined;
    if ((current.type === 'MethodDefinition' || current.type === 'PropertyDefinition') && current.static)
      return undefined;
  }
  return undefined;
}

/** The field or method of that name that a class declares for its instances. */
export function classMember(
  node: ClassNode,
  name: string,
): TSESTree.PropertyDefinition | TSESTree.MethodDefinition | undefined {
  return node.body.body.find(
    (element): element is TSESTree.PropertyDefinition | TSESTree.MethodDefinition =>
      (element.type === 'PropertyDefinition' || isMethod(element)) &&
      !element.static &&
      keyName(element) === name,
  );
}

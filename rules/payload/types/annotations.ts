import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../../syntax/names.ts';
import { isConstant, variableOf } from '../../syntax/variables.ts';
import { classMember, enclosingClass } from '../expressions/class-members.ts';
import { functionOf } from '../expressions/functions.ts';
import { guardOf } from '../variables/guards.ts';
import { kindNamed, knownKind } from '../kinds/index.ts';
import { afterMutations } from '../variables/mutations.ts';
import type { Scene } from '../scene.ts';
import { isNamedType } from './allowed.ts';
import { data, either, seen, thing, unknown, type Entry, type Value } from '../value.ts';

const deepest = 8;

/** Names that projects give to types of their own as well: `Node`, `Event`, `Request` … */
const ambiguous = new Set([
  'Location',
  'Storage',
  'Event',
  'Request',
  'Response',
  'Document',
  'Window',
  'Port',
  'Number',
  'String',
  'Boolean',
  'BigInt',
  'Symbol',
  'Iterator',
  'RegExpMatchArray',
  'Proxy',
  'function',
]);

const sameAs: Readonly<Record<string, string>> = {
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  PromiseLike: 'Promise',
  Function: 'function',
};
const transparent = new Set(['Readonly', 'Partial', 'Required', 'NonNullable']);

/** Reads a type that is written down, for parsers that offer no type information. */
class AnnotationReader {
  readonly #scene: Scene;
  readonly #node: TSESTree.Node;
  readonly #open = new Set<TSESTree.Node>();

  constructor(scene: Scene, node: TSESTree.Node) {
    this.#scene = scene;
    this.#node = node;
  }

  valueOf(type: TSESTree.TypeNode, depth = 0): Value {
    const node = this.#node;
    if (depth > deepest) return unknown(node);
    switch (type.type) {
      case 'TSFunctionType':
      case 'TSConstructorType':
        return thing(node, kindNamed('function'));
      case 'TSBigIntKeyword':
        return thing(node, kindNamed('bigint'));
      case 'TSSymbolKeyword':
        return thing(node, kindNamed('symbol'));
      case 'TSNullKeyword':
      case 'TSUndefinedKeyword':
        return data(node, 'null');
      case 'TSArrayType':
        return { is: 'array', node, items: [this.valueOf(type.elementType, depth + 1)] };
      case 'TSTypeOperator':
        return type.operator === 'readonly' && type.typeAnnotation
          ? this.valueOf(type.typeAnnotation, depth)
          : unknown(node);
      case 'TSUnionType':
        return either(
          node,
          type.types.map((member) => this.valueOf(member, depth + 1)),
          // Which of them it is where it is sent only a compiler knows.
          'all',
        );
      case 'TSTypeLiteral':
        return this.#members(type.members, depth);
      case 'TSTypeReference':
        return this.#reference(type, depth);
      default:
        return unknown(node);
    }
  }

  #members(members: readonly TSESTree.TypeElement[], depth: number): Value {
    const entries = members.flatMap((member): Entry[] => {
      if ((member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') || member.computed)
        return [];
      const key = member.key.type === 'Identifier' ? member.key.name : undefined;
      if (member.type === 'TSMethodSignature')
        return member.kind === 'method' ? [{ key, value: thing(this.#node, kindNamed('function')) }] : [];
      const type = member.typeAnnotation?.typeAnnotation;
      return type ? [{ key, value: this.valueOf(type, depth + 1) }] : [];
    });
    return { is: 'object', node: this.#node, entries, open: true };
  }

  #reference(type: TSESTree.TSTypeReference, depth: number): Value {
    if (type.typeName.type !== 'Identifier') return unknown(this.#node);
    const { sourceCode, allowed } = this.#scene;
    if (isNamedType(sourceCode, type, allowed)) return unknown(this.#node);
    const definition = variableOf(sourceCode, type.typeName)?.defs[0]?.node;
    if (definition) return this.#declared(definition, depth);
    const { name } = type.typeName;
    const [argument] = type.typeArguments?.params ?? [];
    if (transparent.has(name) && argument) return this.valueOf(argument, depth + 1);
    if ((name === 'Array' || name === 'ReadonlyArray') && argument)
      return { is: 'array', node: this.#node, items: [this.valueOf(argument, depth + 1)] };
    return this.#platform(Object.hasOwn(sameAs, name) ? sameAs[name]! : name, argument, depth);
  }

  #platform(name: string, argument: TSESTree.TypeNode | undefined, depth: number): Value {
    const isElement = /^(?:(?:HTML|SVG)\w*)?Element$/.test(name);
    if (name !== 'function' && (ambiguous.has(name) || !(isElement || knownKind(name))))
      return unknown(this.#node);
    const holds = name === 'Promise' && argument ? this.valueOf(argument, depth + 1) : undefined;
    return thing(this.#node, kindNamed(name), holds);
  }

  /** A type that holds itself adds nothing where it comes back. */
  #declared(definition: TSESTree.Node, depth: number): Value {
    if (this.#open.has(definition)) return unknown(this.#node);
    this.#open.add(definition);
    const value = this.#inside(definition, depth);
    this.#open.delete(definition);
    return value;
  }

  #inside(definition: TSESTree.Node, depth: number): Value {
    if (definition.type === 'TSTypeAliasDeclaration')
      return definition.typeParameters
        ? unknown(this.#node)
        : this.valueOf(definition.typeAnnotation, depth + 1);
    if (definition.type !== 'TSInterfaceDeclaration' || definition.extends.length > 0)
      return unknown(this.#node);
    return this.#members(definition.body.body, depth);
  }
}

/** What the annotation of a name says, as long as nothing but its declaration gives it a value, and nobody asks what it is. */
function annotatedName(node: TSESTree.Identifier, scene: Scene): Value {
  const variable = variableOf(scene.sourceCode, node);
  const [definition, ...more] = variable?.defs ?? [];
  if (!variable || definition?.name.type !== 'Identifier' || more.length > 0) return unknown(node);
  const type = definition.name.typeAnnotation?.typeAnnotation;
  if (!type || !isConstant(variable) || guardOf(variable, node) !== 'none') return unknown(node);
  const value = new AnnotationReader(scene, node).valueOf(type);
  const isShape = value.is === 'object' || value.is === 'array';
  return seen(node, isShape ? afterMutations(value, variable, node, scene) : value);
}

/** `declare function load(): Date;` */
function declaredFunction(callee: TSESTree.Node, scene: Scene): TSESTree.TSDeclareFunction | undefined {
  const variable = callee.type === 'Identifier' ? variableOf(scene.sourceCode, callee) : undefined;
  const [definition, ...more] = variable?.defs ?? [];
  return more.length === 0 && definition?.node.type === 'TSDeclareFunction' ? definition.node : undefined;
}

/** The type that is written for what an expression evaluates to. */
function annotationOf(node: TSESTree.Node, scene: Scene): TSESTree.TypeNode | undefined {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return node.typeAnnotation;
    case 'CallExpression':
      return (functionOf(node.callee, scene) ?? declaredFunction(node.callee, scene))?.returnType
        ?.typeAnnotation;
    case 'MemberExpression': {
      const key = node.object.type === 'ThisExpression' ? keyName(node) : undefined;
      const owner = key === undefined ? undefined : enclosingClass(node);
      const member = owner && key !== undefined ? classMember(owner, key) : undefined;
      return member?.type === 'PropertyDefinition' ? member.typeAnnotation?.typeAnnotation : undefined;
    }
    default:
      return undefined;
  }
}

/** What the types that a file writes down say of an expression. */
export function annotatedValue(node: TSESTree.Node, scene: Scene): Value {
  if (node.type === 'Identifier') return annotatedName(node, scene);
  const type = annotationOf(node, scene);
  return type ? seen(node, new AnnotationReader(scene, node).valueOf(type)) : unknown(node);
}

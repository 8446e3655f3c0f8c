import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { parameterOf, type Path, propertyOf } from '../flow/path.ts';
import { type FunctionNode, isFunction } from '../syntax/functions.ts';
import { castOf, jsdocOf } from '../syntax/jsdoc.ts';
import { parseJsdocType } from './jsdoc-types.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** A type that is written down for a value, and what is still read from it. */
export interface Annotation {
  type: TSESTree.TypeNode;
  path: Path;
}

/** The type that a declaration, function, cast or generic call writes down for its value. */
export function annotationOf(
  sourceCode: SourceCode,
  node: TSESTree.Node,
  path: Path,
): Annotation | undefined {
  return written(node, path) ?? commented(sourceCode, node, path);
}

function isType(node: TSESTree.Node): node is TSESTree.TypeNode {
  return /^TS(?:TypeReference|UnionType|ArrayType|\w+Keyword|TypeLiteral)$/.test(node.type);
}

function written(node: TSESTree.Node, path: Path): Annotation | undefined {
  if (isType(node)) return { type: node, path };
  switch (node.type) {
    case 'Identifier':
    case 'ObjectPattern':
    case 'ArrayPattern':
    case 'RestElement':
    case 'PropertyDefinition':
    case 'AccessorProperty': {
      const type = node.typeAnnotation?.typeAnnotation;
      return type && { type, path };
    }
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TSSatisfiesExpression':
      return { type: node.typeAnnotation, path };
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression': {
      const type = node.returnType?.typeAnnotation;
      return type && path.head === '()' ? { type, path: path.tail } : undefined;
    }
    case 'TSClassImplements':
      return { type: referenceTo(node.expression, node), path };
    case 'NewExpression':
      // new Set<Port>() is what Set<Port> says.
      return node.typeArguments && node.callee.type === 'Identifier'
        ? { type: referenceTo(node.callee, node), path }
        : undefined;
    default:
      return undefined;
  }
}

/** The type that a class's name and its type arguments make. */
export function referenceTo(
  typeName: TSESTree.Expression,
  {
    typeArguments,
    range,
    loc,
    parent,
  }: TSESTree.NewExpression | TSESTree.TSClassImplements | TSESTree.TSInterfaceHeritage,
): TSESTree.TypeNode {
  return {
    type: 'TSTypeReference',
    typeName,
    typeArguments,
    range,
    loc,
    parent,
  } as unknown as TSESTree.TypeNode;
}

function commented(sourceCode: SourceCode, node: TSESTree.Node, path: Path): Annotation | undefined {
  const found = commentedType(sourceCode, node, path);
  const type = found && parseJsdocType(found.text, node);
  return type && { type, path: found.path };
}

function commentedType(
  sourceCode: SourceCode,
  node: TSESTree.Node,
  path: Path,
): { text: string; path: Path } | undefined {
  const tagged = (tag: string, of: TSESTree.Node): string | undefined =>
    jsdocOf(sourceCode, of).find((each) => each.tag === tag)?.type;
  const { parent } = node;
  let text: string | undefined;
  if (isFunction(node)) {
    if (parameterOf(path.head) !== undefined) text = tagged('type', node);
    if (text !== undefined) return { text, path };
    if (path.head !== '()') return undefined;
    text = tagged('returns', node) ?? tagged('return', node);
    return text === undefined ? undefined : { text, path: path.tail };
  }
  if (isFunction(parent)) return parameterType(sourceCode, parent, node, path);
  switch (node.type) {
    case 'Identifier':
      if (parent?.type === 'VariableDeclarator' && parent.id === node) text = tagged('type', parent);
      break;
    case 'PropertyDefinition':
    case 'Property':
    case 'AssignmentExpression':
      text = tagged('type', node);
      break;
    default:
      text = castOf(sourceCode, node).find((each) => each.tag === 'type')?.type;
  }
  return text === undefined ? undefined : { text, path };
}

/** `@param {T} name`; `@param {T} options.name` says more of a member than `options` does; a pattern has its position only. */
function parameterType(
  sourceCode: SourceCode,
  fn: FunctionNode,
  parameter: TSESTree.Node,
  path: Path,
): { text: string; path: Path } | undefined {
  const tags = jsdocOf(sourceCode, fn).filter(({ tag }) => tag === 'param' || tag === 'arg');
  const whole = tags.filter(({ name }) => !name.includes('.'));
  const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  const root =
    target.type === 'Identifier'
      ? whole.find(({ name }) => name === target.name)
      : whole[fn.params.indexOf(parameter as TSESTree.Parameter)];
  const property = propertyOf(path.head);
  const member =
    root && property !== undefined && tags.find(({ name }) => name === `${root.name}.${property}`);
  if (member) return { text: member.type, path: path.tail };
  return root && { text: root.type, path };
}

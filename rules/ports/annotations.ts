import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type Path, propertyOf } from '../flow/path.ts';
import { isFunction } from '../syntax/functions.ts';
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

function written(node: TSESTree.Node, path: Path): Annotation | undefined {
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
    case 'NewExpression':
      // new Set<Port>() is what Set<Port> says.
      return node.typeArguments && node.callee.type === 'Identifier'
        ? { type: typeOfNew(node, node.callee), path }
        : undefined;
    case 'CallExpression': {
      const type = node.typeArguments?.params[0];
      return type && { type, path };
    }
    default:
      return undefined;
  }
}

function typeOfNew(node: TSESTree.NewExpression, typeName: TSESTree.Identifier): TSESTree.TypeNode {
  const { typeArguments, range, loc } = node;
  return {
    type: 'TSTypeReference',
    typeName,
    typeArguments,
    range,
    loc,
    parent: node,
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

/** `@param {T} name`, and `@param {T} options.name` for a pattern. */
function parameterType(
  sourceCode: SourceCode,
  fn: TSESTree.Node,
  parameter: TSESTree.Node,
  path: Path,
): { text: string; path: Path } | undefined {
  const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  const property = propertyOf(path.head);
  for (const { tag, type, name } of jsdocOf(sourceCode, fn)) {
    if (tag !== 'param' && tag !== 'arg') continue;
    if (target.type === 'Identifier' && name === target.name) return { text: type, path };
    if (property === undefined || !name.endsWith(`.${property}`)) continue;
    const root = name.slice(0, -property.length - 1);
    if (
      target.type === 'ObjectPattern'
        ? !root.includes('.')
        : target.type === 'Identifier' && root === target.name
    ) {
      return { text: type, path: path.tail };
    }
  }
  return undefined;
}

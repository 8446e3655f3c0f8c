import type { TSESTree } from '@typescript-eslint/utils';
import { elementRead } from '../flow/objects/elements.ts';
import {
  callbackOf,
  parameterOf,
  type Path,
  prepend,
  prependAll,
  propertyOf,
  type Selector,
} from '../flow/path.ts';
import { jsdocTypes } from '../syntax/jsdoc.ts';
import { keyName, literalString } from '../syntax/names.ts';
import { annotationOf, referenceTo } from './annotations.ts';
import { findingFromApi } from './api-finding.ts';
import { apiOfModule, namedApi, queriedApi } from './api-types.ts';
import { readFromPort } from './arising.ts';
import type { PortFact } from './facts.ts';
import { type Finding, isOther, join, nothing } from './finding.ts';
import { heldBy, isHolder } from './holders.ts';
import { variableNamed } from '../syntax/variables.ts';
import { parseJsdocType } from './jsdoc-types.ts';
import {
  ambientDeclarations,
  type DeclaredType,
  declarationsOf,
  importedType,
  type TypeReader,
} from './type-lookup.ts';
import { isImitation, isNullable, isOmitted, withTypeArguments } from './type-arguments.ts';
import { entityNames, expressionNames, isPlatformType, namedPort, portOfModule } from './type-names.ts';
import { isProbablyRuntimePort } from './undeclared-type.ts';

const deepest = 12;

/** What a declared type says of the value that hangs on it by `path`; undefined where it does not tell. */
export function declaredPort(
  reader: TypeReader,
  declaration: TSESTree.Node,
  path: Path,
): Finding | undefined {
  const annotation = annotationOf(reader.sourceCode, declaration, path);
  return annotation && typeAlong(reader, annotation.type, annotation.path, deepest);
}

function typeAlong(
  reader: TypeReader,
  type: TSESTree.TypeNode,
  path: Path,
  depth: number,
): Finding | undefined {
  if (depth <= 0) return undefined;
  const along = (inner: TSESTree.TypeNode, rest: Path): Finding | undefined =>
    typeAlong(reader, inner, rest, depth - 1);
  switch (type.type) {
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
    case 'TSVoidKeyword':
    case 'TSNeverKeyword':
    case 'TSStringKeyword':
    case 'TSNumberKeyword':
    case 'TSBooleanKeyword':
    case 'TSLiteralType':
      return nothing;
    case 'TSUnionType':
      return union(type.types.map((each) => along(each, path)));
    case 'TSIntersectionType':
      if (isImitation(type.types)) return undefined;
      return type.types.map((each) => along(each, path)).find((each) => each?.port) ?? undefined;
    case 'TSOptionalType':
    case 'TSRestType':
      return along(type.typeAnnotation, path);
    case 'TSTypeOperator':
      return type.operator === 'readonly' && type.typeAnnotation
        ? along(type.typeAnnotation, path)
        : undefined;
    case 'TSArrayType': {
      const read = elementRead(path);
      return read ? along(type.elementType, read.rest) : undefined;
    }
    case 'TSTupleType': {
      const index = /^\[(\d+)\]$/.exec(path.head ?? '')?.[1];
      const member = index === undefined ? undefined : type.elementTypes[Number(index)];
      return member && along(member.type === 'TSNamedTupleMember' ? member.elementType : member, path.tail);
    }
    case 'TSFunctionType':
      return signatureAlong(reader, type, path, depth);
    case 'TSTypeLiteral':
      return memberAlong(reader, type.members, path, depth);
    case 'TSTypeReference':
      return referenceAlong(reader, type, path, depth);
    case 'TSImportType':
      return importAlong(reader, type, path, depth);
    case 'TSTypeQuery':
      return queryAlong(reader, type, path);
    case 'TSIndexedAccessType': {
      const index = indexedBy(type.indexType);
      return index && along(type.objectType, prepend(index, path));
    }
    default:
      return undefined;
  }
}

/** `State['port']`, `Ports[number]` */
function indexedBy(index: TSESTree.TypeNode): Selector | undefined {
  if (index.type === 'TSNumberKeyword') return '*';
  const name = index.type === 'TSLiteralType' ? literalString(index.literal) : undefined;
  return name === undefined ? undefined : `.${name}`;
}

/** `typeof chrome`, for an API object that is handed in. */
function queryAlong(reader: TypeReader, type: TSESTree.TSTypeQuery, path: Path): Finding | undefined {
  const names = type.exprName.type === 'TSImportType' ? undefined : entityNames(type.exprName);
  const root = names && queriedApi(reader.sourceCode, reader.modules, type, names, path);
  return root && findingFromApi(root);
}

function importAlong(
  reader: TypeReader,
  type: TSESTree.TSImportType,
  path: Path,
  depth: number,
): Finding | undefined {
  const names = type.qualifier && entityNames(type.qualifier);
  const source = literalString(type.source);
  if (!names || source === undefined) return undefined;
  const port = portOfModule(reader.modules, source, names);
  if (port) return fromNamed({ ...port, evidence: type }, path);
  const api = apiOfModule(source, names);
  if (api) return findingFromApi({ family: 'module', node: type, path: prependAll(api, path) });
  return firstKnown(importedType(reader, source, '*', names), path, depth);
}

function fromNamed(port: PortFact, path: Path): Finding {
  return readFromPort(port, path) ?? nothing;
}

/** Every member must be known: what is left over may be anything. */
function union(findings: readonly (Finding | undefined)[]): Finding | undefined {
  let all = nothing;
  for (const finding of findings) {
    if (!finding) return undefined;
    all = join(all, finding);
  }
  return all;
}

/** What a function of this type gives, gets as an argument, or hands to a callback that it gets. */
function signatureAlong(
  reader: TypeReader,
  {
    params,
    returnType,
  }: TSESTree.TSFunctionType | TSESTree.TSMethodSignature | TSESTree.TSCallSignatureDeclaration,
  path: Path,
  depth: number,
): Finding | undefined {
  const typeOf = (position: number): TSESTree.TypeNode | undefined => {
    const parameter = params[position];
    return parameter && 'typeAnnotation' in parameter ? parameter.typeAnnotation?.typeAnnotation : undefined;
  };
  const position = parameterOf(path.head);
  const callback = callbackOf(path.head);
  if (position !== undefined) {
    const type = typeOf(position);
    return type && typeAlong(reader, type, path.tail, depth - 1);
  }
  if (callback) {
    const type = typeOf(callback.callback);
    return type && typeAlong(reader, type, prepend(`(${callback.argument})`, path.tail), depth - 1);
  }
  return path.head === '()' && returnType
    ? typeAlong(reader, returnType.typeAnnotation, path.tail, depth - 1)
    : undefined;
}

function memberAlong(
  reader: TypeReader,
  members: readonly TSESTree.TypeElement[],
  path: Path,
  depth: number,
): Finding | undefined {
  const name = propertyOf(path.head);
  for (const member of members) {
    if (member.type === 'TSPropertySignature' && name !== undefined && keyName(member) === name) {
      const type = member.typeAnnotation?.typeAnnotation;
      return type && typeAlong(reader, type, path.tail, depth - 1);
    }
    if (member.type === 'TSMethodSignature' && name !== undefined && keyName(member) === name) {
      const found = signatureAlong(reader, member, path.tail, depth);
      if (found) return found;
    }
    if (member.type === 'TSCallSignatureDeclaration' && name === undefined) {
      const found = signatureAlong(reader, member, path, depth);
      if (found) return found;
    }
  }
  const isNamed = members.some((member) => 'key' in member && keyName(member) === name);
  const isElement = path.head === '*' || path.head?.startsWith('[') === true;
  if (!isElement && (name === undefined || isNamed)) return undefined;
  const index = members.find((member) => member.type === 'TSIndexSignature');
  const type = index?.typeAnnotation?.typeAnnotation;
  return type && typeAlong(reader, type, path.tail, depth - 1);
}

function referenceAlong(
  reader: TypeReader,
  type: TSESTree.TSTypeReference,
  path: Path,
  depth: number,
): Finding | undefined {
  const names = entityNames(type.typeName);
  if (!names) return undefined;
  const name = names.at(-1) ?? '';
  const along = (index: number, rest: Path): Finding | undefined => {
    const argument = type.typeArguments?.params[index];
    return argument && typeAlong(reader, argument, rest, depth - 1);
  };
  if (isHolder(name)) {
    if (name === 'Omit' && isOmitted(type.typeArguments?.params[1], path.head)) return undefined;
    const held = heldBy(name, path);
    return held && along(held.argument, held.rest);
  }
  const found = namedAlong(reader, type, names, path, depth);
  if (found || !isNullable(reader.sourceCode, type, name)) return found;
  return along(0, path);
}

/** A type by its name, wherever it is declared. */
function namedAlong(
  reader: TypeReader,
  at: TSESTree.Node,
  names: readonly string[],
  path: Path,
  depth: number,
): Finding | undefined {
  const [root] = names;
  if (root === undefined) return undefined;
  const inComment = names.length === 1 ? jsdocTypes(reader.sourceCode).get(root) : undefined;
  if (inComment === undefined) {
    const port = namedPort(reader.sourceCode, reader.modules, at, names);
    if (port) return fromNamed({ ...port, evidence: at }, path);
    const api = namedApi(reader.sourceCode, at, names);
    if (api) return findingFromApi({ family: 'module', node: at, path: prependAll(api, path) });
    if (isPlatformType(reader.sourceCode, at, names)) return isOther(at);
  }
  const given = (each: DeclaredType): DeclaredType => withTypeArguments(each, reader, at);
  if (variableNamed(reader.sourceCode, at, root))
    return firstKnown(declarationsOf(reader, at, names).map(given), path, depth);
  if (inComment !== undefined) {
    const type = parseJsdocType(inComment, at);
    return type && typeAlong(reader, type, path, depth - 1);
  }
  return undeclaredAlong(reader, at, names, path, depth);
}

function undeclaredAlong(
  reader: TypeReader,
  at: TSESTree.Node,
  [root = '', ...members]: readonly string[],
  path: Path,
  depth: number,
): Finding | undefined {
  const isCalledPort = (members.at(-1) ?? root) === 'Port';
  if (!isCalledPort && !reader.others) return undefined;
  const wide = { ...reader, others: reader.others ?? reader.findOthers() };
  const declarations = ambientDeclarations(wide, root, members).map((each) =>
    withTypeArguments(each, reader, at),
  );
  if (declarations.length > 0) return firstKnown(declarations, path, depth);
  return isCalledPort && isProbablyRuntimePort(reader)
    ? fromNamed({ end: 'unknown', family: undefined, evidence: at }, path)
    : undefined;
}

/** What the first of several declarations of one name says that says anything. */
function firstKnown(declarations: readonly DeclaredType[], path: Path, depth: number): Finding | undefined {
  if (depth <= 0) return undefined;
  for (const each of declarations) {
    const found = declarationAlong(each, path, depth - 1);
    if (found) return found;
  }
  return undefined;
}

function declarationAlong({ reader, node }: DeclaredType, path: Path, depth: number): Finding | undefined {
  switch (node.type) {
    case 'TSTypeAliasDeclaration':
      return typeAlong(reader, node.typeAnnotation, path, depth);
    case 'TSInterfaceDeclaration': {
      const own = memberAlong(reader, node.body.body, path, depth);
      if (own) return own;
      for (const each of node.extends) {
        const inherited = inheritedAlong(reader, each, path, depth);
        if (inherited) return inherited;
      }
      return undefined;
    }
    case 'TSTypeParameter': {
      const given = reader.given?.get(node);
      if (given) return typeAlong(given.reader, given.node as TSESTree.TypeNode, path, depth);
      return node.constraint && typeAlong(reader, node.constraint, path, depth);
    }
    default:
      return undefined;
  }
}

function inheritedAlong(
  reader: TypeReader,
  heritage: TSESTree.TSInterfaceHeritage,
  path: Path,
  depth: number,
): Finding | undefined {
  const { expression } = heritage;
  if (expression.type === 'Identifier')
    return typeAlong(reader, referenceTo(expression, heritage), path, depth);
  const names = expressionNames(expression);
  return names && namedAlong(reader, expression, names, path, depth);
}

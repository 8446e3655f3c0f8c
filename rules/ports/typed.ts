import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Symbol as TypeSymbol, Type, TypeChecker, TypeReference } from 'typescript';
import { typeServices } from '../syntax/type-services.ts';
import type { ApiFamily } from '../api/api-value.ts';
import type { PortEnd } from './facts.ts';
import { endOfOwnType } from './own-types.ts';

/** What a type says: a port, surely something else, or nothing (`undefined`), so that syntax decides. */
export type TypedPort =
  { kind: 'port'; end: PortEnd; family: ApiFamily | undefined } | { kind: 'other' } | undefined;

const other: TypedPort = { kind: 'other' };
const deepest = 8;

/** Asks the types of a file, where the parser offers any. */
export function typedPorts(
  sourceCode: Readonly<TSESLint.SourceCode>,
): ((node: TSESTree.Node) => TypedPort) | undefined {
  const services = typeServices(sourceCode);
  if (!services) return undefined;
  const checker = services.program.getTypeChecker();
  return (node) => {
    const typed = services.esTreeNodeToTSNodeMap.get(node);
    return typed && portOfType(checker, checker.getTypeAtLocation(typed), deepest);
  };
}

function portOfType(checker: TypeChecker, type: Type, depth: number): TypedPort {
  if (depth <= 0) return undefined;
  const ofPart = (part: Type): TypedPort => portOfType(checker, part, depth - 1);
  return type.isUnion()
    ? ofUnion(type.types, ofPart)
    : (ofAlias(type, ofPart) ?? ofOne(checker, type, ofPart));
}

function ofAlias(type: Type, ofPart: (part: Type) => TypedPort): TypedPort {
  const { aliasSymbol: alias, aliasTypeArguments: given } = type;
  if (!alias) return undefined;
  return keeping.has(alias.name) && given?.[0]
    ? ofPart(given[0])
    : (ofSymbol(alias) ?? ofOwnAlias(type, ofPart));
}

/** A port of this package that is a port and something beside it: its name tells which end it is. */
function ofOwnAlias(type: Type, ofPart: (part: Type) => TypedPort): TypedPort {
  const end = type.aliasSymbol && endOfOwnType(type.aliasSymbol.name);
  if (!end || !type.isIntersection()) return undefined;
  const found = type.types.map(ofPart).find((part) => part?.kind === 'port');
  return found?.kind === 'port' ? { ...found, end } : undefined;
}

function ofOne(checker: TypeChecker, type: Type, ofPart: (part: Type) => TypedPort): TypedPort {
  const { symbol } = type as { symbol?: TypeSymbol };
  if (type.isIntersection()) return type.types.map(ofPart).find((part) => part?.kind === 'port');
  if (type.isTypeParameter()) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint && constraint !== type ? ofPart(constraint) : undefined;
  }
  return (
    symbol &&
    (ofSymbol(symbol) ?? ofBases(checker, type, ofPart) ?? (isSurelyOther(type, symbol) ? other : undefined))
  );
}

/** Types that keep what they are given, by name: `Partial<Port>`. */
const keeping = new Set(['Partial', 'Required', 'Readonly', 'NonNullable', 'Omit', 'Pick']);

/** `null`, `undefined` and primitives take no messages, so they do not count. */
function ofUnion(types: readonly Type[], ofPart: (part: Type) => TypedPort): TypedPort {
  let found: TypedPort;
  for (const part of types) {
    const isPrimitive = !part.isUnionOrIntersection() && !part.getSymbol() && !part.aliasSymbol;
    if (isPrimitive) continue;
    const one = ofPart(part);
    if (one?.kind !== 'port') return one;
    found = found?.kind === 'port' && found.end !== one.end ? { ...one, end: 'unknown' } : one;
  }
  return found;
}

function ofBases(checker: TypeChecker, type: Type, ofPart: (part: Type) => TypedPort): TypedPort {
  // An instance of a generic interface refers to it as its target.
  const declared = (type as Partial<TypeReference>).target ?? type;
  if (!declared.isClassOrInterface()) return undefined;
  for (const base of checker.getBaseTypes(declared)) {
    const found = ofPart(base);
    if (found?.kind !== 'port') continue;
    return found.end === 'unknown' ? { ...found, end: endOfOwnType(type.symbol.name) ?? found.end } : found;
  }
  return undefined;
}

function fileOf(symbol: TypeSymbol): string {
  return symbol.declarations?.[0]?.getSourceFile().fileName.replaceAll('\\', '/') ?? '';
}

/** The namespaces that a declaration stands in, from the outermost on. */
function namespacesOf(symbol: TypeSymbol): string[] {
  const names: string[] = [];
  for (let node = symbol.declarations?.[0]?.parent; node; node = node.parent) {
    const { name } = node as { name?: { text?: unknown } };
    if (typeof name?.text === 'string' && 'body' in node) names.unshift(name.text);
  }
  return names;
}

const hosts = /\/node_modules\/(?:@types\/webextension-polyfill|webextension-polyfill(?:-ts)?)\//;
/** What all ports of this package's types extend. */
const ownBase = 'PortMembers';
const ownFile = '/types/port-members.d.ts';

/** A port by where its type is declared. */
function ofSymbol(symbol: TypeSymbol): TypedPort {
  const { name } = symbol;
  if (name === ownBase && fileOf(symbol).endsWith(ownFile))
    return { kind: 'port', end: 'unknown', family: undefined };
  if (name !== 'Port') return undefined;
  const [root, ...more] = namespacesOf(symbol).slice(-2);
  if (more[0] === 'runtime' && (root === 'chrome' || root === 'browser'))
    return { kind: 'port', end: 'unknown', family: root };
  if (more[0] === 'runtime' && root === 'Browser') return { kind: 'port', end: 'unknown', family: 'module' };
  return root === 'Runtime' && hosts.test(fileOf(symbol))
    ? { kind: 'port', end: 'unknown', family: 'module' }
    : undefined;
}

/** Declared by the platform's libraries or another package, or a class: what it is, it is for sure. */
function isSurelyOther(type: Type, symbol: TypeSymbol): boolean {
  return type.isClass() || /\/(?:lib\.[\w.]+\.d\.ts$|node_modules\/)/.test(fileOf(symbol));
}

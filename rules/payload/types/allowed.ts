import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Program, Type } from 'typescript';
import { typeServices } from '../../syntax/type-services.ts';
import { variableOf } from '../../syntax/variables.ts';
import { isOfPlatform } from './platform-types.ts';

/** Whether a type goes by one of these names, as an alias or as an interface: of a class, only its instances are meant. */
export function isNamed(type: Type, names: ReadonlySet<string>, program: Program): boolean {
  if (names.size === 0) return false;
  if (type.aliasSymbol && names.has(type.aliasSymbol.name)) return true;
  const symbol = type.getSymbol();
  if (!symbol || !names.has(symbol.name)) return false;
  return symbol.valueDeclaration === undefined && !isOfPlatform(symbol, program);
}

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Whether an annotation is one of these names alone. */
export function isNamedType(
  sourceCode: SourceCode,
  type: TSESTree.TypeNode | undefined,
  names: ReadonlySet<string>,
): boolean {
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false;
  return (
    names.has(type.typeName.name) && variableOf(sourceCode, type.typeName)?.defs[0]?.type !== 'ClassName'
  );
}

function isAnnotated(sourceCode: SourceCode, node: TSESTree.Node, names: ReadonlySet<string>): boolean {
  if (
    node.type === 'TSAsExpression' ||
    node.type === 'TSTypeAssertion' ||
    node.type === 'TSSatisfiesExpression'
  )
    return isNamedType(sourceCode, node.typeAnnotation, names);
  const name = node.type === 'Identifier' ? variableOf(sourceCode, node)?.defs[0]?.name : undefined;
  return name?.type === 'Identifier' && isNamedType(sourceCode, name.typeAnnotation?.typeAnnotation, names);
}

/** Tells expressions whose type goes by one of these names: by types, or by what is written beside them. */
export function expressionsOfTypes(
  sourceCode: SourceCode,
  names: ReadonlySet<string>,
): (node: TSESTree.Node) => boolean {
  if (names.size === 0) return () => false;
  const services = typeServices(sourceCode);
  const checker = services?.program.getTypeChecker();
  return (node) => {
    if (isAnnotated(sourceCode, node, names)) return true;
    const typedNode = services?.esTreeNodeToTSNodeMap.get(node);
    if (!services || !checker || !typedNode) return false;
    return isNamed(checker.getTypeAtLocation(typedNode), names, services.program);
  };
}

import type { ParserServicesWithTypeInformation, TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Type, TypeChecker } from 'typescript';

type SourceCode = Readonly<TSESLint.SourceCode>;

export function typeServices(sourceCode: SourceCode): ParserServicesWithTypeInformation | undefined {
  const services = sourceCode.parserServices;
  return services?.program ? (services as ParserServicesWithTypeInformation) : undefined;
}

/** Flags are taken from the compiler at hand: their numbers differ from version to version. */
function isOf(type: Type, kind: Type): boolean {
  return (type.flags & kind.flags) !== 0;
}

/** What remains of a type when it is there at all. */
function partsOf(checker: TypeChecker, type: Type): readonly Type[] {
  const present = checker.getNonNullableType(type);
  return present.isUnion() ? present.types : [present];
}

/** What the type of an expression says: always a number, possibly something else, or nothing (`any`, `unknown`). */
export function typeOfExpression(
  sourceCode: SourceCode,
  node: TSESTree.Node,
): 'number' | 'other' | 'unknown' {
  const services = typeServices(sourceCode);
  if (!services) return 'unknown';
  const checker = services.program.getTypeChecker();
  const parts = partsOf(checker, services.getTypeAtLocation(node)).map((part) =>
    checker.getBaseTypeOfLiteralType(part),
  );
  const number = checker.getNumberType();
  const others = parts.filter((part) => !isOf(part, number));
  if (others.length === 0) return parts.length > 0 ? 'number' : 'unknown';
  // Neither `any` nor `unknown` nor a bare type parameter has properties; strings and objects have.
  return others.some((part) => part.getProperties().length > 0) ? 'other' : 'unknown';
}

import type { TypeChecker } from 'typescript';

/** The checker's own marks of the types that it builds everything from: their numbers differ between compilers. */
export interface Flags {
  readonly unclear: number;
  readonly nothing: number;
  readonly undefined: number;
  readonly null: number;
  readonly bigint: number;
  readonly symbol: number;
}

interface Intrinsics {
  getAnyType?: TypeChecker['getAnyType'];
  getUnknownType?: TypeChecker['getUnknownType'];
  getNeverType?: TypeChecker['getNeverType'];
  getVoidType?: TypeChecker['getVoidType'];
  getUndefinedType?: TypeChecker['getUndefinedType'];
  getNullType?: TypeChecker['getNullType'];
  getBigIntType?: TypeChecker['getBigIntType'];
  getESSymbolType?: TypeChecker['getESSymbolType'];
}

const cache = new WeakMap<TypeChecker, Flags>();

/** A compiler that lacks one of these questions (5.0 has no `getBigIntType`) answers 0: no type is of that kind then. */
export function flagsOf(checker: TypeChecker): Flags {
  let flags = cache.get(checker);
  if (!flags) {
    const known: Intrinsics = checker;
    flags = {
      unclear: (known.getAnyType?.().flags ?? 0) | (known.getUnknownType?.().flags ?? 0),
      nothing: known.getNeverType?.().flags ?? 0,
      undefined: (known.getVoidType?.().flags ?? 0) | (known.getUndefinedType?.().flags ?? 0),
      null: known.getNullType?.().flags ?? 0,
      bigint: known.getBigIntType?.().flags ?? 0,
      symbol: known.getESSymbolType?.().flags ?? 0,
    };
    cache.set(checker, flags);
  }
  return flags;
}

/** The flags of what the checker's symbols are: methods, accessors and fields stand in one list. */
export function methodFlag(checker: TypeChecker): number {
  const text = checker.getStringType();
  const method = checker.getPropertyOfType(text, 'charAt')?.flags ?? 0;
  const field = checker.getPropertyOfType(text, 'length')?.flags ?? 0;
  return method & ~field;
}

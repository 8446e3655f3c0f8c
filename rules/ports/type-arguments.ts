import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { literalString } from '../syntax/names.ts';
import { propertyOf, type Selector } from '../flow/path.ts';
import { variableNamed } from '../syntax/variables.ts';
import type { DeclaredType, TypeReader } from './type-lookup.ts';
import { entityNames } from './type-names.ts';

/** The type arguments that a name is written with: `Maybe<Port>`, `extends Typed<Message>`. */
function writtenWith(at: TSESTree.Node): readonly TSESTree.TypeNode[] {
  const holder = at.type === 'TSTypeReference' ? at : at.parent;
  return holder && 'typeArguments' in holder ? (holder.typeArguments?.params ?? []) : [];
}

/** The declaration of a generic type, with what its parameters stand for where it is named `at`. */
export function withTypeArguments(
  declared: DeclaredType,
  reader: TypeReader,
  at: TSESTree.Node,
): DeclaredType {
  const { node } = declared;
  const generic = node.type === 'TSTypeAliasDeclaration' || node.type === 'TSInterfaceDeclaration';
  const parameters = generic ? (node.typeParameters?.params ?? []) : [];
  const types = writtenWith(at);
  if (parameters.length === 0 || types.length === 0) return declared;
  const given = new Map(declared.reader.given);
  for (const [index, parameter] of parameters.entries()) {
    const type = types[index];
    if (type) given.set(parameter, { reader, node: type });
  }
  return { reader: { ...declared.reader, given }, node };
}

/** Whether `Omit<…, 'a' | 'b'>` leaves a property out, or may leave it out. */
export function isOmitted(keys: TSESTree.TypeNode | undefined, selector: Selector | undefined): boolean {
  const name = propertyOf(selector);
  if (name === undefined) return false;
  const types = keys?.type === 'TSUnionType' ? keys.types : [keys];
  return types.some(
    (each) => each?.type !== 'TSLiteralType' || (literalString(each.literal) ?? name) === name,
  );
}

const nullables = new Set(['Nullable', 'Nilable', 'Nullish', 'Maybe', 'Optional', 'Undefinable']);

/** `Nullable<Port>`, from a file that is not read: where a global of this name is declared says nothing of ports. */
export function isNullable(
  sourceCode: Readonly<TSESLint.SourceCode>,
  type: TSESTree.TSTypeReference,
  name: string,
): boolean {
  if (!nullables.has(name) || type.typeArguments?.params.length !== 1) return false;
  return variableNamed(sourceCode, type, name)?.defs[0]?.type !== 'Type';
}

/** `Port & { postMessage: jest.Mock }`: an imitation for tests. */
export function isImitation(types: readonly TSESTree.TypeNode[]): boolean {
  return types.some(
    (each) =>
      each.type === 'TSTypeLiteral' &&
      each.members.some((member) => {
        const type = member.type === 'TSPropertySignature' && member.typeAnnotation?.typeAnnotation;
        const names = type && type.type === 'TSTypeReference' ? entityNames(type.typeName) : undefined;
        return /mock|spy|stub/i.test(names?.at(-1) ?? '');
      }),
  );
}

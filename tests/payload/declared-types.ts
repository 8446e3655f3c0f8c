import ts from 'typescript';
import { codeOf, kinds } from './measured.ts';
import { fileNamed, programOf } from './program.ts';

/** What the compiler says that the kinds' expressions are, written as a type that stands for itself. */
export interface DeclaredKind {
  readonly id: string;
  readonly type: string;
  /** Where the type's classes are declared, as far as the kind has its own. */
  readonly setup: string;
}

function messageOf(file: ts.SourceFile): ts.Expression | undefined {
  const statement = file.statements.findLast(ts.isExpressionStatement);
  return statement && ts.isCallExpression(statement.expression)
    ? statement.expression.arguments[0]
    : undefined;
}

/** `any` says nothing of a value, and a class without a name cannot be named. */
function isWritable(text: string): boolean {
  return !/^(?:any|unknown|object|never|this)$|\(Anonymous|\bimport\(/.test(text);
}

/** The kinds whose types can be written down, with their types. */
export function declaredKinds(): readonly DeclaredKind[] {
  const program = programOf(
    new Map(kinds.map((kind) => [`inferred/${kind.id}.ts`, `${codeOf(kind)}\nexport {};`])),
  );
  const checker = program.getTypeChecker();
  return kinds.flatMap(({ id, setup }) => {
    const file = program.getSourceFile(fileNamed(`inferred/${id}.ts`))!;
    const message = messageOf(file);
    if (!message) return [];
    const type = checker.typeToString(
      checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(message)),
      message,
      ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseFullyQualifiedType,
    );
    return isWritable(type) ? [{ id, type, setup: (setup ?? []).join('\n') }] : [];
  });
}

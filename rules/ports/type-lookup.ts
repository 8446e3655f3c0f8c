import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ApiModules } from '../api/modules.ts';
import { exportsOf } from '../flow/modules/exports.ts';
import type { OtherFiles } from '../flow/modules/files.ts';
import { exportedName } from '../flow/modules/imported.ts';
import { variableNamed } from '../syntax/variables.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What is needed to read the types that a file writes down. */
export interface TypeReader {
  sourceCode: SourceCode;
  modules: ApiModules;
  /** Undefined where imported types are not followed. */
  others: OtherFiles | undefined;
  /** What the parameters of generic types stand for, where it is known. */
  given?: ReadonlyMap<TSESTree.TSTypeParameter, DeclaredType>;
  /** For the few questions that this file alone must not answer. */
  findOthers(): OtherFiles | undefined;
}

/** A declaration of a type, and the reader of the file that it stands in. */
export interface DeclaredType {
  reader: TypeReader;
  node: TSESTree.Node;
}

const deepest = 6;

/** What a type's name is declared as: in the file, in one that it is imported from, or for all files of the project. */
export function declarationsOf(
  reader: TypeReader,
  at: TSESTree.Node,
  names: readonly string[],
  depth = deepest,
): readonly DeclaredType[] {
  const [first, ...members] = names;
  if (first === undefined || depth <= 0) return [];
  const variable = variableNamed(reader.sourceCode, at, first);
  if (variable && variable.defs.length > 0)
    return variable.defs.flatMap((definition) => ofDefinition(reader, definition, members, depth - 1));
  return ambientDeclarations(reader, first, members);
}

function ofDefinition(
  reader: TypeReader,
  { node, parent, type }: TSESLint.Scope.Definition,
  members: readonly string[],
  depth: number,
): readonly DeclaredType[] {
  if (type !== 'ImportBinding') return within({ reader, node }, members);
  if (parent.type !== 'ImportDeclaration' || node.type === 'TSImportEqualsDeclaration') return [];
  return importedType(reader, parent.source.value, exportedName(node), members, depth);
}

/** The declaration that further names of a qualified one lead to. */
function within({ reader, node }: DeclaredType, members: readonly string[]): readonly DeclaredType[] {
  const [first, ...more] = members;
  if (first === undefined) return [{ reader, node }];
  if (node.type !== 'TSModuleDeclaration' || node.body?.type !== 'TSModuleBlock') return [];
  return node.body.body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return declaration && nameOf(declaration) === first ? within({ reader, node: declaration }, more) : [];
  });
}

function nameOf(declaration: TSESTree.Node): string | undefined {
  switch (declaration.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return declaration.id.name;
    case 'TSModuleDeclaration':
      return declaration.id.type === 'Identifier' ? declaration.id.name : undefined;
    default:
      return undefined;
  }
}

/** What an import of another file's types, by `import … from` or `import('…')`, stands for. */
export function importedType(
  reader: TypeReader,
  source: string,
  name: string,
  members: readonly string[],
  depth = deepest,
): readonly DeclaredType[] {
  const file = reader.others?.imported(reader.sourceCode, source);
  const [first, ...more] = members;
  if (!file || depth <= 0) return [];
  const inFile = { ...reader, sourceCode: file };
  if (name === '*') return first === undefined ? [] : exportedType(inFile, first, more, depth);
  return exportedType(inFile, name, members, depth);
}

function exportedType(
  reader: TypeReader,
  name: string,
  members: readonly string[],
  depth: number,
): readonly DeclaredType[] {
  const { byName, passedOn } = exportsOf(reader.sourceCode);
  const found = (byName.get(name) ?? []).flatMap((each) => {
    if (each.kind === 'passed on') return importedType(reader, each.source, each.name, members, depth - 1);
    const { node } = each;
    return node.type === 'Identifier'
      ? declarationsOf(reader, node, [node.name, ...members], depth - 1)
      : within({ reader, node }, members);
  });
  if (found.length > 0) return found;
  // Declaration files export what they declare without saying so.
  const unsaid = reader.sourceCode.ast.body.filter((statement) => nameOf(statement) === name);
  if (unsaid.length > 0) return unsaid.flatMap((node) => within({ reader, node }, members));
  return passedOn.flatMap((source) => importedType(reader, source, name, members, depth - 1));
}

/** What files that are no modules, and `declare global`, tell the whole project. */
export function ambientDeclarations(
  reader: TypeReader,
  name: string,
  members: readonly string[],
): readonly DeclaredType[] {
  const files = reader.others?.declaring(reader.sourceCode, name) ?? [];
  return files.flatMap((sourceCode) => {
    const inFile = { ...reader, sourceCode };
    const isModule = exportsOf(sourceCode).isModule;
    return sourceCode.ast.body.flatMap((statement) => {
      if (statement.type === 'TSModuleDeclaration' && statement.kind === 'global')
        return within({ reader: inFile, node: statement }, [name, ...members]);
      return !isModule && nameOf(statement) === name
        ? within({ reader: inFile, node: statement }, members)
        : [];
    });
  });
}

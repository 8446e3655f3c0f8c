import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/types/programs.ts';

/** An exported declaration or a member of one, with the comment above it. */
export interface Documented {
  /** As `sender.SenderMembers.origin` or `globals-chrome.chrome.runtime.connect`. */
  name: string;
  comment: string;
  /** The parameters of a function, without `this`. */
  parameters: readonly string[];
}

const folder = path.join(root, 'types');

function commentOf(node: ts.Node, source: ts.SourceFile): string {
  const ranges = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const texts = ranges.map(({ pos, end }) => source.text.slice(pos, end));
  return texts.filter((text) => text.startsWith('/**')).at(-1) ?? '';
}

function parametersOf(node: ts.Node): string[] {
  if (!ts.isFunctionDeclaration(node) && !ts.isMethodSignature(node)) return [];
  return node.parameters.map(({ name }) => name.getText()).filter((name) => name !== 'this');
}

function isExported(node: ts.Statement): boolean {
  if (!ts.canHaveModifiers(node)) return false;
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function read(file: string): Documented[] {
  const program = ts.createSourceFile(
    file,
    ts.sys.readFile(path.join(folder, file)) ?? '',
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Documented[] = [];
  const add = (name: string, node: ts.Node) =>
    found.push({ name, comment: commentOf(node, program), parameters: parametersOf(node) });

  function visit(node: ts.Statement, within: string): void {
    if (ts.isModuleDeclaration(node) && node.body) {
      const inner = ts.isModuleBlock(node.body) ? node.body.statements : [node.body];
      const place = node.name.text === 'global' ? within : `${within}.${node.name.getText()}`;
      for (const statement of inner) visit(statement as ts.Statement, place);
      return;
    }
    if (ts.isVariableStatement(node)) {
      for (const { name } of node.declarationList.declarations) add(`${within}.${name.getText()}`, node);
      return;
    }
    if (ts.isFunctionDeclaration(node)) add(`${within}.${node.name?.text ?? ''}`, node);
    if (ts.isTypeAliasDeclaration(node) && isExported(node)) add(`${within}.${node.name.text}`, node);
    if (!ts.isInterfaceDeclaration(node)) return;
    if (isExported(node)) add(`${within}.${node.name.text}`, node);
    for (const member of node.members)
      if (member.name) add(`${within}.${node.name.text}.${member.name.getText()}`, member);
  }
  for (const statement of program.statements) visit(statement, path.basename(file, '.d.ts'));
  return found;
}

/** The files that index.d.ts exports. */
const exportedFiles = new Set(
  [...(ts.sys.readFile(path.join(folder, 'index.d.ts')) ?? '').matchAll(/'\.\/([\w-]+)\.js'/g)].map(
    ([, file]) => file,
  ),
);

/** All that is exported by the files of types/, and the members of their interfaces. */
export const documented: readonly Documented[] = readdirSync(folder).flatMap(read);

/** The types that the package exports, by their names alone. */
export const exportedNames: readonly string[] = documented
  .map(({ name }) => name)
  .filter((name) => /^[\w-]+\.\w+$/.test(name) && exportedFiles.has(name.split('.')[0] ?? ''))
  .map((name) => name.slice(name.indexOf('.') + 1));

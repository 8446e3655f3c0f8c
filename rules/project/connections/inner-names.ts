import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../../syntax/functions.ts';
import { nodesOf } from '../../syntax/walk.ts';

function* namesIn(pattern: TSESTree.Node): Generator<string> {
  for (const node of nodesOf(pattern)) if (node.type === 'Identifier') yield node.name;
}

const known = new WeakMap<TSESTree.Program, ReadonlySet<string>>();

function find(program: TSESTree.Program): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (pattern: TSESTree.Node | null): void => {
    if (pattern) for (const name of namesIn(pattern)) names.add(name);
  };
  const outer = new Set<TSESTree.Node>();
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type === 'VariableDeclaration')
      for (const declarator of declaration.declarations) outer.add(declarator);
    else if (declaration) outer.add(declaration);
  }
  for (const node of nodesOf(program)) {
    if (isFunction(node)) for (const parameter of node.params) add(parameter);
    if (node.type === 'CatchClause') add(node.param);
    if (node.type === 'VariableDeclarator' && !outer.has(node)) add(node.id);
    const isNamed = node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration';
    if (isNamed && !outer.has(node)) add(node.id);
  }
  return names;
}

/** Names that something inside a file has, so that they may mean something else there than at its top. */
export function innerNames(program: TSESTree.Program): ReadonlySet<string> {
  let names = known.get(program);
  if (!names) known.set(program, (names = find(program)));
  return names;
}

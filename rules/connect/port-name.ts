import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Project } from '../project/index.ts';
import { pathOfName } from '../project/connections/module-constants.ts';
import { keyName, literalString } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { variableDeclarationOf, variableNamed } from '../syntax/variables.ts';
import { connectInfoOf, propertyNamed } from './connect-info.ts';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

/** What hangs on a `const`'s object by a path of keys. */
function along(node: TSESTree.Node, path: readonly string[]): string | undefined {
  const [key, ...rest] = path;
  const value = unwrap(node);
  if (key === undefined) return literalString(value);
  if (value.type !== 'ObjectExpression') return undefined;
  const property = propertyNamed(value, key);
  return property && along(property.value, rest);
}

function enumMember(declaration: TSESTree.TSEnumDeclaration, name: string | undefined): string | undefined {
  const member = declaration.body.members.find(
    ({ id }) => (id.type === 'Identifier' ? id.name : literalString(id)) === name,
  );
  return literalString(member?.initializer);
}

/** What an import is called in the module that it comes from. */
function importedName(specifier: TSESTree.ImportClause): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  return specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
}

/** The string that an expression stands for, through constants and enums of this file and of others. */
function stringOf(context: Context, project: Project, expression: TSESTree.Node): string | undefined {
  const text = literalString(expression);
  if (text !== undefined) return text;
  const [name, ...rest] = pathOfName(expression) ?? [];
  const definition =
    name === undefined ? undefined : variableNamed(context.sourceCode, expression, name)?.defs[0];
  switch (definition?.type) {
    case 'Variable': {
      const { id, init } = definition.node;
      return variableDeclarationOf(definition)?.kind === 'const' && id.type === 'Identifier' && init
        ? along(init, rest)
        : undefined;
    }
    case 'TSEnumName':
      return rest.length === 1 ? enumMember(definition.node, rest[0]) : undefined;
    case 'ImportBinding': {
      const { node, parent } = definition;
      if (parent.type !== 'ImportDeclaration' || node.type === 'TSImportEqualsDeclaration') return undefined;
      return project.connections.stringExported(context, parent.source.value, importedName(node), rest);
    }
    default:
      return undefined;
  }
}

/** The name under which a call connects: `''` without one, undefined where it cannot be told. */
export function portNameOf(
  context: Context,
  project: Project,
  call: TSESTree.CallExpression,
): string | undefined {
  const info = connectInfoOf(context.sourceCode, call);
  if (!info) return call.arguments.length < 2 && isNameless(call.arguments[0]) ? '' : undefined;
  if (
    info.properties.some((property) => property.type === 'SpreadElement' || keyName(property) === undefined)
  )
    return undefined;
  const name = propertyNamed(info, 'name');
  return name ? stringOf(context, project, name.value) : '';
}

/** Without connectInfo there is no name; but an argument that is not understood may be connectInfo. */
function isNameless(argument: TSESTree.CallExpressionArgument | undefined): boolean {
  if (!argument) return true;
  const node = argument.type === 'SpreadElement' ? argument : unwrap(argument);
  if (node.type === 'Literal') return node.value === null || node.value === '';
  return node.type === 'Identifier' && node.name === 'undefined';
}

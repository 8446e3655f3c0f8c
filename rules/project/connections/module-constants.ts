import type { TSESTree } from '@typescript-eslint/utils';
import { exportedName } from '../../flow/modules/imported.ts';
import { keyName, literalString } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';

/** What a module's names stand for, as far as it is strings: `NAME`, `Names.Feed`. */
export interface ModuleConstants {
  /** Strings by the path of their name. */
  strings: ReadonlyMap<string, string>;
  /** Names that come from other modules; `*` is the module itself. */
  imports: ReadonlyMap<string, { source: string; name: string }>;
  /** Exported names, and the names that they have in the module. */
  exports: ReadonlyMap<string, string>;
  /** Modules all of whose exports are passed on. */
  passedOn: readonly string[];
}

class Reader {
  readonly strings = new Map<string, string>();
  readonly imports = new Map<string, { source: string; name: string }>();
  readonly exports = new Map<string, string>();
  readonly passedOn: string[] = [];

  statement(node: TSESTree.ProgramStatement): void {
    switch (node.type) {
      case 'ImportDeclaration':
        for (const specifier of node.specifiers) this.import(specifier, node.source.value);
        break;
      case 'ExportAllDeclaration':
        if (!node.exported) this.passedOn.push(node.source.value);
        break;
      case 'ExportNamedDeclaration':
        this.exported(node);
        break;
      case 'VariableDeclaration':
      case 'TSEnumDeclaration':
        this.declaration(node);
        break;
      default:
    }
  }

  import(specifier: TSESTree.ImportClause, source: string): void {
    this.imports.set(specifier.local.name, { source, name: exportedName(specifier) });
  }

  exported(node: TSESTree.ExportNamedDeclaration): void {
    for (const { local, exported } of node.specifiers) {
      const inner = local.type === 'Identifier' ? local.name : local.value;
      const outer = exported.type === 'Identifier' ? exported.name : exported.value;
      if (node.source) this.imports.set(`from ${outer}`, { source: node.source.value, name: inner });
      this.exports.set(outer, node.source ? `from ${outer}` : inner);
    }
    const { declaration } = node;
    if (declaration?.type !== 'VariableDeclaration' && declaration?.type !== 'TSEnumDeclaration') return;
    for (const name of this.declaration(declaration)) this.exports.set(name, name);
  }

  declaration(node: TSESTree.VariableDeclaration | TSESTree.TSEnumDeclaration): readonly string[] {
    if (node.type === 'TSEnumDeclaration') {
      for (const { id, initializer } of node.body.members) {
        const member = id.type === 'Identifier' ? id.name : literalString(id);
        const value = literalString(initializer);
        if (member !== undefined && value !== undefined) this.strings.set(`${node.id.name}.${member}`, value);
      }
      return [node.id.name];
    }
    if (node.kind !== 'const') return [];
    return node.declarations.flatMap(({ id, init }) => {
      if (id.type !== 'Identifier' || !init) return [];
      this.value(id.name, unwrap(init));
      return [id.name];
    });
  }

  value(path: string, node: TSESTree.Node): void {
    const text = literalString(node);
    if (text !== undefined) this.strings.set(path, text);
    const object = node.type === 'CallExpression' && node.arguments[0] ? unwrap(node.arguments[0]) : node;
    // Object.freeze({ … }) is its argument.
    if (object.type !== 'ObjectExpression') return;
    for (const property of object.properties) {
      const key = property.type === 'Property' ? keyName(property) : undefined;
      if (property.type === 'Property' && key !== undefined)
        this.value(`${path}.${key}`, unwrap(property.value));
    }
  }
}

export function moduleConstants(program: TSESTree.Program): ModuleConstants {
  const reader = new Reader();
  for (const statement of program.body) reader.statement(statement);
  return reader;
}

/** `NAME`, `Names.Feed` as a path; undefined for anything else. */
export function pathOfName(expression: TSESTree.Node): readonly string[] | undefined {
  const node = unwrap(expression);
  if (node.type === 'Identifier') return [node.name];
  if (node.type !== 'MemberExpression') return undefined;
  const path = pathOfName(node.object);
  const key = keyName(node);
  return path && key !== undefined ? [...path, key] : undefined;
}

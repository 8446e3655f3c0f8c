import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { memberOf } from '../../syntax/member-access.ts';
import { keyName } from '../../syntax/names.ts';
import { perFile } from '../../syntax/per-file.ts';
import { isGlobal } from '../../syntax/variables.ts';
import { nodesNamed } from '../../syntax/words.ts';

/** What a module exports under one name: what stands there, or what another module exports. */
export type Export =
  { kind: 'value'; node: TSESTree.Node } | { kind: 'passed on'; source: string; name: string };

export interface Exports {
  byName: ReadonlyMap<string, readonly Export[]>;
  /** Modules all of whose exports are passed on. */
  passedOn: readonly string[];
  /** What CommonJS exports as a whole. */
  whole: readonly TSESTree.Node[];
  /** Whether the file has exports or imports of either kind, so that its top level is its own. */
  isModule: boolean;
}

function nameOf(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}

function assignedTo(target: TSESTree.Node): TSESTree.Expression | undefined {
  const { parent } = target;
  return parent?.type === 'AssignmentExpression' && parent.left === target ? parent.right : undefined;
}

class Reader {
  readonly byName = new Map<string, Export[]>();
  readonly passedOn: string[] = [];
  readonly whole: TSESTree.Node[] = [];
  isModule = false;
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#sourceCode = sourceCode;
    for (const statement of sourceCode.ast.body) this.statement(statement);
    if (sourceCode.text.includes('exports')) this.common(sourceCode);
    // A file that only requires others has a top level of its own all the same.
    if (/\brequire\s*\(/.test(sourceCode.text)) this.isModule = true;
  }

  add(name: string, exported: Export): void {
    this.isModule = true;
    const known = this.byName.get(name);
    if (known) known.push(exported);
    else this.byName.set(name, [exported]);
  }

  statement(node: TSESTree.ProgramStatement): void {
    switch (node.type) {
      case 'ImportDeclaration':
        this.isModule = true;
        return;
      case 'ExportAllDeclaration':
        this.isModule = true;
        if (!node.exported) this.passedOn.push(node.source.value);
        else this.add(nameOf(node.exported), { kind: 'passed on', source: node.source.value, name: '*' });
        return;
      case 'ExportDefaultDeclaration':
        return this.add('default', { kind: 'value', node: node.declaration });
      case 'ExportNamedDeclaration':
        return this.named(node);
      default:
    }
  }

  named(node: TSESTree.ExportNamedDeclaration): void {
    this.isModule = true;
    const { declaration } = node;
    if (declaration) this.declared(declaration);
    for (const { local, exported } of node.specifiers) {
      this.add(
        nameOf(exported),
        node.source
          ? { kind: 'passed on', source: node.source.value, name: nameOf(local) }
          : { kind: 'value', node: local },
      );
    }
  }

  declared(declaration: TSESTree.NamedExportDeclarations): void {
    for (const { name, defs } of this.#sourceCode.getDeclaredVariables(declaration)) {
      const [definition] = defs;
      if (definition) this.add(name, { kind: 'value', node: definition.name });
    }
  }

  /** `module.exports = …`, `module.exports.name = …`, `exports.name = …`. */
  common(sourceCode: Readonly<TSESLint.SourceCode>): void {
    for (const name of nodesNamed(sourceCode, 'exports')) {
      if (name.type !== 'Identifier') continue;
      const { parent } = name;
      const isMember = parent.type === 'MemberExpression' && parent.property === name;
      if (isMember ? parent.object.type !== 'Identifier' || parent.object.name !== 'module' : false) continue;
      if (!isMember && !isGlobal(sourceCode, name)) continue;
      this.isModule = true;
      const object = isMember ? parent : name;
      const whole = assignedTo(object);
      if (whole) this.whole.push(whole);
      const member = memberOf(object);
      const key = member && keyName(member);
      const value = member && assignedTo(member);
      if (value && key !== undefined) this.add(key, { kind: 'value', node: value });
    }
  }
}

/** What a file exports. */
export const exportsOf = perFile((sourceCode): Exports => new Reader(sourceCode));

const namesByVariable = perFile((sourceCode) => {
  const names = new Map<string, string[]>();
  const add = (node: TSESTree.Node, name: string): void => {
    const local = localName(node);
    if (local !== undefined) names.set(local, [...(names.get(local) ?? []), name]);
  };
  const { byName, whole } = exportsOf(sourceCode);
  for (const [name, exported] of byName)
    for (const each of exported) if (each.kind === 'value') add(each.node, name);
  for (const node of whole) {
    add(node, 'default');
    for (const property of node.type === 'ObjectExpression' ? node.properties : [])
      if (property.type === 'Property') add(property.value, keyName(property) ?? '');
  }
  return names;
});

function localName(node: TSESTree.Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  return 'id' in node && node.id && 'name' in node.id ? node.id.name : undefined;
}

/** Under which names a file exports its top-level variable of this name. */
export function exportedNames(sourceCode: Readonly<TSESLint.SourceCode>, local: string): readonly string[] {
  return namesByVariable(sourceCode).get(local) ?? [];
}

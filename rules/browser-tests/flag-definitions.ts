import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { exportsOf } from '../flow/modules/exports.ts';
import type { OtherFiles } from '../flow/modules/files.ts';
import { exportedName } from '../flow/modules/imported.ts';
import { isFunction } from '../syntax/functions.ts';
import { keyName, literalString } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { isAmbient, variableOf } from '../syntax/variables.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** An expression that a flag takes its value from, and the file that it stands in. */
export interface Definition {
  node: TSESTree.Node;
  file: SourceCode;
}

type VariableDefinition = Extract<TSESLint.Scope.Definition, { type: 'Variable' }>;

const deepest = 8;

/** Whether no code gives a name its value: it is undeclared, or declared for the compiler alone. */
export function isFromOutside(file: SourceCode, name: TSESTree.Identifier): boolean {
  const definitions = variableOf(file, name)?.defs ?? [];
  return definitions.every(isAmbient);
}

/** Where flags (`isFirefox`, `env.isFirefox`, `isFirefox()`) are defined, in a file or in those that it imports from. */
export class FlagDefinitions {
  readonly #others: OtherFiles | undefined;

  constructor(others: OtherFiles | undefined) {
    this.#others = others;
  }

  /** What a flag holds, or what calling it gives; empty where that is not seen. */
  of(file: SourceCode, flag: TSESTree.Node): Definition[] {
    return this.#expression({ file, node: flag }, deepest).map((found) => ({
      ...found,
      node: resultOf(found.node),
    }));
  }

  #expression({ file, node }: Definition, depth: number): Definition[] {
    const value = unwrap(node);
    if (depth <= 0) return [];
    if (value.type === 'Identifier') return this.#name(file, value, depth - 1);
    if (value.type !== 'MemberExpression') return [{ file, node: value }];
    return this.#memberOf({ file, node: value.object }, keyName(value), depth - 1);
  }

  /** What a member of an expression holds: of a module, what it exports. */
  #memberOf(of: Definition, key: string | undefined, depth: number): Definition[] {
    if (key === undefined) return [];
    const module = this.#module(of.file, of.node);
    if (module) return this.#exported(module, key, depth);
    return this.#expression(of, depth).flatMap((object) => this.#property(object, key, depth));
  }

  #property({ file, node }: Definition, key: string, depth: number): Definition[] {
    if (node.type !== 'ObjectExpression') return [];
    return node.properties.flatMap((property) =>
      property.type === 'Property' && keyName(property) === key
        ? this.#expression({ file, node: property.value }, depth)
        : [],
    );
  }

  #name(file: SourceCode, name: TSESTree.Identifier, depth: number): Definition[] {
    const variable = variableOf(file, name);
    const definition = variable?.defs[0];
    switch (definition?.type) {
      case 'FunctionName':
        return [{ file, node: definition.node }];
      case 'ImportBinding': {
        if (definition.parent.type !== 'ImportDeclaration') return [];
        if (definition.node.type === 'TSImportEqualsDeclaration') return [];
        const loaded = this.#others?.imported(file, definition.parent.source.value);
        return loaded ? this.#exported(loaded, exportedName(definition.node), depth) : [];
      }
      case 'Variable':
        return [
          ...this.#initial(file, definition, depth),
          ...(variable?.references ?? []).flatMap(({ writeExpr, init }) =>
            writeExpr && !init ? [{ file, node: writeExpr }] : [],
          ),
        ];
      default:
        return [];
    }
  }

  #initial(file: SourceCode, { name, node }: VariableDefinition, depth: number): Definition[] {
    if (!node.init) return [];
    const key = keyInPattern(name);
    const of = { file, node: node.init };
    return key === '' ? this.#expression(of, depth) : this.#memberOf(of, key, depth);
  }

  /** The file that `require('./env')` or `import * as env` stands for. */
  #module(file: SourceCode, node: TSESTree.Node): SourceCode | undefined {
    const value = unwrap(node);
    if (value.type === 'CallExpression') {
      const isRequire = value.callee.type === 'Identifier' && value.callee.name === 'require';
      const source = isRequire ? literalString(value.arguments[0]) : undefined;
      return source === undefined ? undefined : this.#others?.imported(file, source);
    }
    const definition = value.type === 'Identifier' ? variableOf(file, value)?.defs[0] : undefined;
    if (definition?.type === 'Variable' && definition.node.id === definition.name && definition.node.init)
      return definition.node.init.type === 'CallExpression'
        ? this.#module(file, definition.node.init)
        : undefined;
    return definition?.type === 'ImportBinding' &&
      definition.node.type === 'ImportNamespaceSpecifier' &&
      definition.parent.type === 'ImportDeclaration'
      ? this.#others?.imported(file, definition.parent.source.value)
      : undefined;
  }

  #exported(file: SourceCode, name: string, depth: number): Definition[] {
    if (depth <= 0) return [];
    const { byName, passedOn, whole } = exportsOf(file);
    const found = (byName.get(name) ?? []).flatMap((each) => {
      if (each.kind === 'value') return this.#expression({ file, node: each.node }, depth - 1);
      const next = this.#others?.imported(file, each.source);
      return next ? this.#exported(next, each.name, depth - 1) : [];
    });
    if (found.length > 0) return found;
    const ofWhole = whole.flatMap((node) =>
      this.#expression({ file, node }, depth - 1).flatMap((object) =>
        this.#property(object, name, depth - 1),
      ),
    );
    const further = passedOn.flatMap((source) => {
      const next = this.#others?.imported(file, source);
      return next ? this.#exported(next, name, depth - 1) : [];
    });
    return [...ofWhole, ...further];
  }
}

/** The key that a name has in `{ key: name } = …`; empty where it is the whole value, undefined where nested deeper. */
function keyInPattern(name: TSESTree.Node): string | undefined {
  const { parent } = name;
  if (parent?.type === 'VariableDeclarator') return '';
  if (parent?.type !== 'Property' || parent.parent.parent.type !== 'VariableDeclarator') return undefined;
  return keyName(parent);
}

/** What a function that does nothing but ask gives: `() => navigator.userAgent.includes('Firefox')`. */
function resultOf(node: TSESTree.Node): TSESTree.Node {
  if (!isFunction(node)) return node;
  if (node.body.type !== 'BlockStatement') return node.body;
  const last = node.body.body.at(-1);
  return last?.type === 'ReturnStatement' && last.argument ? last.argument : node;
}

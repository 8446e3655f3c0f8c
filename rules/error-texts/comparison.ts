import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { keyName, literalString } from '../syntax/names.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { valueAt } from '../syntax/value-at.ts';
import { isConstant, variableOf } from '../syntax/variables.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

export type How = 'equals' | 'includes' | 'startsWith' | 'endsWith' | 'matches';

/** A text that is compared with a value. */
export interface Comparison {
  /** What the comparison is, for the report: the expression, or the text where it is one of a list. */
  node: TSESTree.Node;
  how: How;
  needle: string | RegExp;
  /** Where the text is written. */
  literal: TSESTree.Literal | TSESTree.TemplateLiteral;
  /** The value that it is compared with. */
  subject: TSESTree.Expression;
  /** The other texts of the same list. */
  list: TSESTree.ArrayExpression | undefined;
}

const methods: Readonly<Record<string, How>> = {
  includes: 'includes',
  indexOf: 'includes',
  startsWith: 'startsWith',
  endsWith: 'endsWith',
  match: 'matches',
  search: 'matches',
};

/** The variable that an expression is the only value of. */
function constantOf(sourceCode: SourceCode, value: TSESTree.Node): TSESLint.Scope.Variable | undefined {
  const { parent } = wrapped(value);
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return undefined;
  const variable = variableOf(sourceCode, parent.id);
  return variable && isConstant(variable) ? variable : undefined;
}

/** Everywhere in the file that an expression's value stands: itself, and the reads of a constant that holds it. */
function usesOf(sourceCode: SourceCode, value: TSESTree.Node): readonly TSESTree.Node[] {
  const constant = constantOf(sourceCode, value);
  if (!constant) return [wrapped(value)];
  return constant.references
    .filter((reference) => reference.isRead())
    .map(({ identifier }) => wrapped(identifier));
}

interface Compared {
  node: TSESTree.Node;
  how: How;
  subject: TSESTree.Expression;
}

function methodCall(
  node: TSESTree.Node | undefined,
): { object: TSESTree.Expression; name: string } | undefined {
  if (node?.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const name = keyName(callee);
  return name === undefined ? undefined : { object: callee.object, name };
}

/** What a use of the text is compared with, if it is. */
function comparedWith(use: TSESTree.Node): Compared | undefined {
  const { parent } = use;
  if (parent?.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator)) {
    const subject = parent.left === use ? parent.right : parent.left;
    return subject.type === 'PrivateIdentifier' ? undefined : { node: parent, how: 'equals', subject };
  }
  if (parent?.type === 'SwitchCase' && parent.test === use)
    return { node: use, how: 'equals', subject: parent.parent.discriminant };
  const call = methodCall(parent);
  if (call && parent?.type === 'CallExpression' && parent.arguments[0] === use) {
    const how = valueAt(methods, call.name);
    return how && { node: parent, how, subject: call.object };
  }
  if (parent?.type !== 'MemberExpression' || parent.object !== use) return undefined;
  const method = keyName(parent);
  const outer = wrapped(parent).parent;
  const argument = outer?.type === 'CallExpression' ? outer.arguments[0] : undefined;
  if (!outer || !argument || argument.type === 'SpreadElement' || (method !== 'test' && method !== 'exec'))
    return undefined;
  return { node: outer, how: 'matches', subject: argument };
}

/** `list.some((text) => subject.includes(text))`, `list.includes(subject)`. */
function comparedInList(sourceCode: SourceCode, use: TSESTree.Node): readonly Compared[] {
  const { parent } = use;
  if (parent?.type !== 'MemberExpression' || parent.object !== use) return [];
  const outer = wrapped(parent).parent;
  const argument = outer?.type === 'CallExpression' ? outer.arguments[0] : undefined;
  if (!outer || !argument || argument.type === 'SpreadElement') return [];
  const method = keyName(parent);
  if (method === 'includes' || method === 'indexOf')
    return [{ node: outer, how: 'equals', subject: argument }];
  if (method !== 'some' && method !== 'find' && method !== 'findIndex' && method !== 'filter') return [];
  const callback = unwrap(argument);
  if (callback.type !== 'ArrowFunctionExpression' && callback.type !== 'FunctionExpression') return [];
  const item = callback.params[0];
  if (item?.type !== 'Identifier') return [];
  const references = variableOf(sourceCode, item)?.references ?? [];
  return references.flatMap(({ identifier }) => comparedWith(wrapped(identifier)) ?? []);
}

function needleOf(literal: TSESTree.Node): string | RegExp | undefined {
  const text = literalString(literal);
  if (text !== undefined) return text;
  return literal.type === 'Literal' && literal.value instanceof RegExp ? literal.value : undefined;
}

function fits(how: How, needle: string | RegExp): boolean {
  return (how === 'matches') === (typeof needle !== 'string');
}

/** The comparisons that a literal takes part in, by itself, through a constant, or in a list. */
export function comparisonsWith(
  sourceCode: SourceCode,
  literal: TSESTree.Literal | TSESTree.TemplateLiteral,
): readonly Comparison[] {
  const needle = needleOf(literal);
  if (needle === undefined) return [];
  return usesOf(sourceCode, literal).flatMap((use) => {
    const list = use.parent?.type === 'ArrayExpression' ? use.parent : undefined;
    const compared = list
      ? usesOf(sourceCode, list).flatMap((listUse) =>
          comparedInList(sourceCode, listUse).map((found) => ({ ...found, node: literal })),
        )
      : [comparedWith(use) ?? []].flat();
    return compared
      .filter(({ how }) => fits(how, needle))
      .map((found) => ({ ...found, needle, literal, list }));
  });
}

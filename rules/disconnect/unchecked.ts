import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction, type FunctionNode } from '../syntax/functions.ts';
import { testsBefore } from '../syntax/tests-before.ts';
import { variableOf } from '../syntax/variables.ts';
import { wrapped } from '../syntax/unwrap.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** A member read from what may not be there. */
export interface UncheckedRead {
  read: TSESTree.Node;
  /** What it is read from: the token behind it is the dot, where there is one. */
  from: TSESTree.Node;
  text: string;
}

/** `x.message`, where `x` is given and the dot is not `?.`, and `const { message } = x`. */
function plainReadOf(node: TSESTree.Node): { read: TSESTree.Node; from: TSESTree.Node } | undefined {
  const from = node.parent?.type === 'TSNonNullExpression' ? node.parent : node;
  const read = from.parent;
  if (read?.type === 'VariableDeclarator' && read.init === from && read.id.type === 'ObjectPattern')
    return { read, from };
  return read?.type === 'MemberExpression' && read.object === from && !read.optional
    ? { read, from }
    : undefined;
}

function isInTry(node: TSESTree.Node, within: FunctionNode): boolean {
  for (let child = node; child.parent && child !== within; child = child.parent) {
    if (child.parent.type === 'TryStatement' && child.parent.block === child && child.parent.handler)
      return true;
  }
  return false;
}

function isChecked(
  sourceCode: SourceCode,
  node: TSESTree.Node,
  mention: RegExp,
  within: FunctionNode,
): boolean {
  return (
    isInTry(node, within) ||
    [...testsBefore(node, within)].some((test) => mention.test(sourceCode.getText(test)))
  );
}

/** The `const` or `let` that a read is put in as it is, by a declaration or by a pattern. */
function variableHolding(
  sourceCode: SourceCode,
  read: TSESTree.MemberExpression | TSESTree.Property,
): TSESLint.Scope.Variable | undefined {
  const { parent } = wrapped(read);
  const name =
    read.type === 'Property' ? read.value : parent?.type === 'VariableDeclarator' ? parent.id : undefined;
  if (name?.type !== 'Identifier') return undefined;
  const variable = variableOf(sourceCode, name);
  const isWrittenOnce = variable?.references.filter((reference) => reference.isWrite()).length === 1;
  return isWrittenOnce || variable?.defs[0]?.type === 'Parameter' ? variable : undefined;
}

/**
 * Where a listener reads a member of what may not be set as if it always were: of the read itself, or of a variable that
 * holds it. A test that has the words is a check.
 */
export function* uncheckedReads(
  sourceCode: SourceCode,
  read: TSESTree.MemberExpression | TSESTree.Property,
  listener: FunctionNode,
  words: RegExp,
): Generator<UncheckedRead> {
  const direct = plainReadOf(read);
  if (direct && !isChecked(sourceCode, read, words, listener)) {
    yield { ...direct, text: sourceCode.getText(direct.read) };
  }
  const variable = variableHolding(sourceCode, read);
  if (!variable) return;
  const mention = new RegExp(
    `(?<![\\w$.])${variable.name.replaceAll('$', '\\$')}(?![\\w$])|${words.source}`,
    'i',
  );
  for (const { identifier } of variable.references) {
    const held = plainReadOf(identifier);
    if (!held || enclosingFunction(identifier) !== listener) continue;
    if (!isChecked(sourceCode, identifier, mention, listener)) {
      yield { ...held, text: sourceCode.getText(held.read) };
    }
  }
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction, type FunctionNode } from '../syntax/functions.ts';
import { testsBefore } from '../syntax/tests-before.ts';
import { variableOf } from '../syntax/variables.ts';
import { wrapped } from '../syntax/unwrap.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** A member read from what may not be there. */
export interface UncheckedRead {
  read: TSESTree.MemberExpression;
  /** What it is read from: the token behind it is the dot. */
  from: TSESTree.Node;
  text: string;
}

/** `x.message`, where `x` is given and the dot is not `?.`. */
function plainReadOf(
  node: TSESTree.Node,
): { read: TSESTree.MemberExpression; from: TSESTree.Node } | undefined {
  const from = node.parent?.type === 'TSNonNullExpression' ? node.parent : node;
  const read = from.parent;
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

/** The `const` or `let` that a read is put in as it is. */
function variableHolding(
  sourceCode: SourceCode,
  read: TSESTree.MemberExpression,
): TSESLint.Scope.Variable | undefined {
  const { parent } = wrapped(read);
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return undefined;
  const variable = variableOf(sourceCode, parent.id);
  const isWrittenOnce = variable?.references.filter((reference) => reference.isWrite()).length === 1;
  return isWrittenOnce ? variable : undefined;
}

/** Where a listener reads a member of `lastError` as if it were always set: of the read itself, or of a variable that holds it. */
export function* uncheckedReads(
  sourceCode: SourceCode,
  read: TSESTree.MemberExpression,
  listener: FunctionNode,
): Generator<UncheckedRead> {
  const direct = plainReadOf(read);
  if (direct && !isChecked(sourceCode, read, /last_?error/i, listener)) {
    yield { ...direct, text: sourceCode.getText(direct.read) };
  }
  const variable = variableHolding(sourceCode, read);
  if (!variable) return;
  const mention = new RegExp(
    `(?<![\\w$.])${variable.name.replaceAll('$', '\\$')}(?![\\w$])|last_?error`,
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

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { nodeAt } from '../../syntax/node-at.ts';
import { perFile } from '../../syntax/per-file.ts';
import { unwrap, wrapped } from '../../syntax/unwrap.ts';
import { nodesNamed } from '../../syntax/words.ts';
import { guardOf, isTested } from './guards.ts';
import { kindNamed } from '../kinds/index.ts';
import { thing, unknown, type Value } from '../value.ts';

type Variable = TSESLint.Scope.Variable;

/** What is no error wherever it is thrown; of names and calls nobody knows it without following them. */
const plainData = /^(?:Literal|TemplateLiteral|ObjectExpression|ArrayExpression|BinaryExpression)$/;

function isPlainData(node: TSESTree.Node | null | undefined): boolean {
  return !!node && plainData.test(unwrap(node).type);
}

/** `reject('late')`, `Promise.reject({ code })` */
function isPlainRejection(name: TSESTree.Node): boolean {
  const { parent } = name;
  const callee = parent?.type === 'MemberExpression' && parent.property === name ? wrapped(parent) : name;
  const call = callee.parent;
  return call?.type === 'CallExpression' && call.callee === callee && isPlainData(call.arguments[0]);
}

/** Whether the file throws, or rejects promises with, something that is no error: then whatever it catches may be that. */
const throwsPlainData = perFile((sourceCode): boolean => {
  for (const { index } of sourceCode.text.matchAll(/\bthrow\b/g)) {
    const node = nodeAt(sourceCode, index);
    if (node?.type === 'ThrowStatement' && isPlainData(node.argument)) return true;
  }
  return nodesNamed(sourceCode, 'reject').some(isPlainRejection);
});

/** `e.message || e`, `e?.stack ? … : e`: whether a part of it is asked for, as only an error has it. */
function asksForPart({ references }: Variable): boolean {
  return references.some(({ identifier }) => {
    const name = wrapped(identifier);
    const member = name.parent;
    if (member?.type !== 'MemberExpression' || member.object !== name) return false;
    const { parent } = wrapped(member);
    return (parent?.type === 'UnaryExpression' && parent.operator === 'typeof') || isTested(wrapped(member));
  });
}

/** Something caught, or a promise's rejection: an Error, unless the code asks what it is or puts something else there. */
export function caughtValue(
  variable: Variable,
  use: TSESTree.Identifier,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Value {
  const definition = variable.defs[0];
  if (variable.references.some((reference) => reference.isWrite())) return unknown(use);
  if (definition?.type === 'CatchClause' && definition.node.param?.type !== 'Identifier') return unknown(use);
  const guard = guardOf(variable, use);
  const isError = guard === 'error' || (guard === 'none' && !asksForPart(variable));
  return isError && (guard === 'error' || !throwsPlainData(sourceCode))
    ? thing(use, kindNamed('Error'))
    : unknown(use);
}

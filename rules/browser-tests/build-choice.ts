import type { TSESTree } from '@typescript-eslint/utils';
import { keyName, literalString } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { isOfBuild } from './questions.ts';

/** Kinds of builds that all run in the same browsers. */
const sameEverywhere = /^(?:NODE_ENV|MODE|ENV|DEBUG|.*LOG_LEVEL)$/;

/** `process.env.BUILD === 'extension'`: the build says what it is for, and the other one may have no browser at all. */
export function asksForBuild(test: TSESTree.Node): boolean {
  if (test.type === 'UnaryExpression' && test.operator === '!') return asksForBuild(test.argument);
  if (test.type === 'LogicalExpression') return asksForBuild(test.left) || asksForBuild(test.right);
  if (test.type !== 'BinaryExpression' || !/^[!=]==?$/.test(test.operator)) return false;
  const sides = [test.left, test.right].map((side) => unwrap(side));
  if (sides.every((side) => literalString(side) === undefined)) return false;
  return sides.some(
    (side) =>
      side.type === 'MemberExpression' && isOfBuild(side) && !sameEverywhere.test(keyName(side) ?? ''),
  );
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type FunctionUse, usesOf, usesOfParameter } from '../flow/functions/function-uses.ts';
import { functionsIn } from '../ports/listener-functions.ts';
import type { FunctionNode } from '../syntax/functions.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { type Moment, momentOf } from './moment.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
type HandedUse = Extract<FunctionUse, { how: 'handed' }>;

/** A call by which a function is run, during the call or later. */
export interface Run {
  call: TSESTree.CallExpression | TSESTree.NewExpression;
  moment: Moment;
}

const deepestHandOver = 2;

/** Where a function of the file is called or handed to something that will call it, and when it runs then. */
export function runsOf(sourceCode: SourceCode, fn: FunctionNode): Run[] {
  return usesOf(sourceCode, fn).flatMap((use) => runsBy(sourceCode, use, 0));
}

function runsBy(sourceCode: SourceCode, use: FunctionUse, depth: number): Run[] {
  const { call } = use;
  if (use.how === 'handed') {
    const argument = call.arguments[use.index];
    const moment = argument ? momentOf(argument) : 'unknown';
    const inside = moment === 'unknown' ? runsOfArgument(sourceCode, use, depth) : [];
    return inside.length > 0 ? inside : [{ call, moment }];
  }
  // A timer counts as a call, for the arguments that it passes on.
  const callee = unwrap(call.callee);
  const [handed] = call.arguments;
  const isTimer = callee.type === 'Identifier' && handed && momentOf(handed) === 'timer';
  return [{ call, moment: isTimer ? 'timer' : 'at-once' }];
}

/** What a function of this file does with the function that it is given: `const guarded = (listener) => (port) => listener(port)`. */
function runsOfArgument(sourceCode: SourceCode, { call, index }: HandedUse, depth: number): Run[] {
  if (depth >= deepestHandOver) return [];
  return functionsIn(sourceCode, call.callee).flatMap((taker) =>
    usesOfParameter(sourceCode, taker, index).flatMap((use) => runsBy(sourceCode, use, depth + 1)),
  );
}

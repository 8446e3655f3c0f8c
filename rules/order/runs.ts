import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { usesOf } from '../flow/function-uses.ts';
import type { FunctionNode } from '../syntax/functions.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { type Moment, momentOf } from './moment.ts';

/** A call by which a function is run, during the call or later. */
export interface Run {
  call: TSESTree.CallExpression | TSESTree.NewExpression;
  moment: Moment;
}

/** Where a function of the file is called or handed to something that will call it, and when it runs then. */
export function runsOf(sourceCode: Readonly<TSESLint.SourceCode>, fn: FunctionNode): Run[] {
  return usesOf(sourceCode, fn).map(({ call, ...use }) => {
    if (use.how === 'handed') {
      const argument = call.arguments[use.index];
      return { call, moment: argument ? momentOf(argument) : 'unknown' };
    }
    // A timer counts as a call, for the arguments that it passes on.
    const callee = unwrap(call.callee);
    const [handed] = call.arguments;
    const isTimer = callee.type === 'Identifier' && handed && momentOf(handed) === 'timer';
    return { call, moment: isTimer ? 'timer' : 'at-once' };
  });
}

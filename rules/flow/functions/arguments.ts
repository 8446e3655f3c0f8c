import type { Step } from '../flow.ts';
import type { FunctionUse } from './function-uses.ts';
import { fromKnownCaller } from './handed.ts';
import { type Path, prepend } from '../path.ts';

/** What stands at a position among the arguments of a call, or what the callee hands to the callback at this position. */
export function argumentAt(step: Step, use: FunctionUse, position: number, path: Path): void {
  const bound = use.bound[position];
  if (bound) return step.to(bound, path);
  const index = position - use.bound.length;
  if (use.how === 'handed') {
    if (!fromKnownCaller(step, use, index, path))
      step.to(use.call.callee, prepend(`@${use.index}.${index}`, path));
    return;
  }
  const spread = use.args.findIndex((argument) => argument.type === 'SpreadElement');
  const argument = use.args[spread === -1 ? index : Math.min(spread, index)];
  if (argument?.type === 'SpreadElement') step.to(argument.argument, prepend(`[${index - spread}]`, path));
  else if (argument) step.to(argument, path);
}

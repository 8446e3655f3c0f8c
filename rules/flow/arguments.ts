import { fromUnknown } from './fields.ts';
import type { Step } from './flow.ts';
import type { FunctionUse } from './function-uses.ts';
import { type Path, prepend } from './path.ts';

/** What stands at a position among the arguments of a call, or what the callee hands to the callback at this position. */
export function argumentAt(step: Step, use: FunctionUse, index: number, path: Path): void {
  if (use.how === 'handed') return step.to(use.call.callee, prepend(`@${use.index}.${index}`, path));
  const spread = use.args.findIndex((argument) => argument.type === 'SpreadElement');
  if (spread !== -1 && spread <= index) {
    const argument = use.args[spread];
    if (argument?.type === 'SpreadElement') step.to(argument.argument, prepend(`[${index - spread}]`, path));
    return;
  }
  const argument = use.args[index];
  if (argument) step.to(argument, path);
  else if (use.open) fromUnknown(step, use.call, path);
}

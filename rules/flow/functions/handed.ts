import { isFunction } from '../../syntax/functions.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { content, fromOperatorArgument } from '../objects/boxes.ts';
import { fromEmitted } from '../objects/emitters.ts';
import type { Step } from '../flow.ts';
import type { FunctionUse } from './function-uses.ts';
import { declarationOf } from '../variables/declarations.ts';
import { type Path, prepend } from '../path.ts';

/** Functions that hand what the box in their first argument holds to the callback in their second. */
const watching = new Set(['watch', 'derived', 'computedWithControl']);

/**
 * What a function that is known by its name hands to its callback: `watch(port, (value) => …)`, `pipe(tap((value) => …))`.
 * True where understood.
 */
export function fromKnownCaller(
  step: Step,
  { call, index }: Extract<FunctionUse, { how: 'handed' }>,
  position: number,
  path: Path,
): boolean {
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression')
    return index === 1 && fromEmitted(step, call, callee, position, path);
  if (position !== 0 || callee.type !== 'Identifier' || declarationOf(step.sourceCode, callee)) return false;
  if (index === 0) return fromOperatorArgument(step, call, path);
  const [first] = call.arguments;
  if (index !== 1 || !watching.has(callee.name) || !first || first.type === 'SpreadElement') return false;
  step.to(first, prepend(isFunction(first) ? '()' : content, path));
  return true;
}

import type { FunctionNode } from '../../syntax/functions.ts';
import { isDeclaredByContext } from '../components/context.ts';
import { fromElements, usesElsewhere } from '../modules/elsewhere.ts';
import { elementRead } from '../objects/elements.ts';
import { fromUnknown } from '../objects/fields.ts';
import type { Step } from '../flow.ts';
import { usesOf, usesOfParameter } from './function-uses.ts';
import { fromConstructed } from '../objects/objects.ts';
import { callbackOf, type Path, prepend } from '../path.ts';
import { awaited } from './promises.ts';
import { returnsOf } from './returns.ts';
import { yieldsOf } from './yields.ts';
import { argumentAt } from './arguments.ts';

export function fromFunction(step: Step, fn: FunctionNode, path: Path): void {
  const { head } = path;
  if (head === '()') return fromResult(step, fn, path.tail);
  if (head === 'new') return fromConstructed(step, fn, path.tail);
  const callback = callbackOf(head);
  if (callback) return fromHanded(step, fn, callback, path.tail);
  step.end({ kind: head === undefined ? 'made' : 'unknown', node: fn, path });
}

function fromResult(step: Step, fn: FunctionNode, path: Path): void {
  if (step.declared(fn, prepend('()', path))) return;
  if (fn.generator) return fromYields(step, fn, path);
  // A promise returned from an async function is flattened into the function's own.
  const resolved = fn.async ? awaited(path) : path;
  if (!resolved) return void step.end({ kind: 'made', node: fn, path });
  for (const value of returnsOf(step.sourceCode, fn))
    step.to(value, fn.async ? prepend('await', resolved) : path);
}

/** What iterating over a generator gives. */
function fromYields(step: Step, fn: FunctionNode, path: Path): void {
  const read = elementRead(path);
  if (!read) return fromUnknown(step, fn, path);
  for (const { argument, delegate } of yieldsOf(step.sourceCode, fn))
    if (argument) step.to(argument, delegate ? prepend('iter', read.rest) : read.rest);
}

/** What a function hands to a callback that it is given. */
function fromHanded(
  step: Step,
  fn: FunctionNode,
  { callback, argument }: { callback: number; argument: number },
  path: Path,
): void {
  const parameter = fn.params[callback];
  const own = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter;
  if (own && step.declared(own, prepend(`(${argument})`, path))) return;
  for (const use of usesOfParameter(step.sourceCode, fn, callback)) argumentAt(step, use, argument, path);
}

/** What a parameter gets: from the calls of its function, and from those whom the function is handed to as a callback. */
export function fromParameter(step: Step, fn: FunctionNode, index: number, path: Path): void {
  const parameter = fn.params[index];
  if (isDeclaredByContext(step, fn, index, path)) return;
  const uses = usesOf(step.sourceCode, fn);
  if (parameter?.type !== 'RestElement') {
    for (const { file, use } of usesElsewhere(step, fn)) argumentAt(step.in(file), use, index, path);
    if (index === 0) fromElements(step, fn, path);
  }
  let position = index;
  if (parameter?.type === 'RestElement') {
    const known = /^\[(\d+)\]$/.exec(path.head ?? '');
    if (known) {
      position += Number(known[1]);
      path = path.tail;
    } else {
      // Any of the arguments from here on.
      for (const use of uses) {
        const last = use.how === 'called' ? Math.max(use.args.length, index + 1) : index + 2;
        for (let each = index; each < last && path.head !== undefined; each++)
          argumentAt(step, use, each, path.tail);
      }
      return;
    }
  }
  if (uses.length === 0) fromUnknown(step, parameter, path);
  for (const use of uses) argumentAt(step, use, position, path);
}

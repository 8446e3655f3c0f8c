import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { argumentAt } from '../functions/arguments.ts';
import type { Step } from '../flow.ts';
import { usesOfParameter } from '../functions/function-uses.ts';
import { type Path, prepend } from '../path.ts';
import { awaited } from '../functions/promises.ts';
import { toAlias } from '../uses.ts';

/** What a store, subject, signal or reference holds: no property that a program could name. */
export const content = '.(content)';

/** What a path reads from what a box holds; undefined where it reads something else of the box. */
export function boxRead(path: Path): Path | undefined {
  const called = path.tail;
  switch (path.head) {
    case content:
    case '.value':
      return called;
    case '.getValue':
      return called.head === '()' ? called.tail : undefined;
    case '.subscribe':
      return called.head === '@0.0' ? called.tail : undefined;
    default:
      return undefined;
  }
}

/** `subject.next(x)`, `store.set(x)`, `store.update((old) => x)`: what is put into a box that is read by this path. */
export function fromPut(step: Step, call: TSESTree.CallExpression, method: string, path: Path): void {
  const [value, ...more] = call.arguments;
  if (!value || more.length > 0 || value.type === 'SpreadElement') return;
  // A signal is read by calling it.
  const read = boxRead(path) ?? (path.head === '()' && method !== 'next' ? path.tail : undefined);
  if (!read) return;
  if (method === 'next' || method === 'set') step.to(value, read);
  else if (method === 'update') step.to(value, prepend('()', read));
}

/** Functions that give a box with their argument in it. */
const makers = new Set(['writable', 'readable', 'signal', 'of', 'BehaviorSubject']);
/** Functions that give what the box in their argument holds. */
const openers = new Set(['get', 'unref', 'toValue', 'toRaw', 'untrack']);
/** Functions that promise it. */
const awaiting = new Set(['firstValueFrom', 'lastValueFrom']);
/** Functions that give their argument, or something that is read alike. */
const transparent = new Set([
  'markRaw',
  'toRaw',
  'readonly',
  'shallowReadonly',
  'shallowReactive',
  'reactive',
]);

/** True where the call, of a function from elsewhere, is understood by the function's name. */
export function fromBoxCall(
  step: Step,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  name: string,
  path: Path,
): boolean {
  const [first, second] = call.arguments;
  if (!first || first.type === 'SpreadElement') return false;
  const read = boxRead(path);
  const held = (rest: Path): Path => prepend(content, rest);
  if (makers.has(name)) {
    const isSignal = name === 'signal' && path.head === '()';
    const rest = read ?? (isSignal ? path.tail : undefined);
    if (rest) step.to(first, rest);
    return rest !== undefined;
  }
  if (name === 'toRefs' || name === 'storeToRefs') {
    if (path.head !== undefined && path.tail.head === '.value')
      step.to(first, prepend(path.head, path.tail.tail));
    return true;
  }
  if (transparent.has(name)) step.to(first, path);
  if (openers.has(name)) step.to(first, held(path));
  const resolved = awaiting.has(name) ? awaited(path) : undefined;
  if (resolved) step.to(first, held(resolved));
  if (!read) return transparent.has(name) && name !== 'toRaw';
  switch (name) {
    case 'computed':
      step.to(first, prepend('()', read));
      return true;
    case 'derived':
      if (second && second.type !== 'SpreadElement') step.to(second, prepend('()', read));
      return true;
    case 'fromEventPattern':
      if (isFunction(first))
        for (const use of usesOfParameter(step.sourceCode, first, 0)) argumentAt(step, use, 0, read);
      return true;
    case 'Observable':
      if (isFunction(first) && first.params[0]) toAlias(step, first.params[0], held(read));
      return true;
    default:
      return transparent.has(name);
  }
}

/** Operators that let all through, or nothing. */
const passing = new Set([
  'tap',
  'filter',
  'first',
  'last',
  'take',
  'takeUntil',
  'takeWhile',
  'skip',
  'skipWhile',
  'debounceTime',
  'throttleTime',
  'distinctUntilChanged',
  'delay',
  'share',
  'shareReplay',
  'finalize',
  'observeOn',
  'startWith',
]);
const flattening = new Set(['switchMap', 'mergeMap', 'concatMap', 'exhaustMap']);

/** What comes out of the first operators of `source.pipe(…)`. */
function fromOperators(step: Step, pipe: TSESTree.CallExpression, count: number, path: Path): void {
  const { callee } = pipe;
  for (let index = count - 1; index >= 0; index--) {
    const operator = pipe.arguments[index];
    const applied = operator?.type === 'CallExpression' ? operator : undefined;
    const name = applied?.callee.type === 'Identifier' ? applied.callee.name : '';
    const [first] = applied?.arguments ?? [];
    if (passing.has(name)) continue;
    if (!first || first.type === 'SpreadElement') return;
    if (name === 'map') step.to(first, prepend('()', path));
    else if (flattening.has(name)) step.to(first, prepend('()', prepend(content, path)));
    return;
  }
  if (callee.type === 'MemberExpression') step.to(callee.object, prepend(content, path));
}

/** `subject.pipe(…)`, `subject.asObservable()`: true where understood. */
export function fromBoxMethod(
  step: Step,
  call: TSESTree.CallExpression,
  object: TSESTree.Node,
  method: string,
  path: Path,
): boolean {
  if (method === 'asObservable' || method === 'asReadonly') {
    step.to(object, path);
    return true;
  }
  const read = method === 'pipe' ? boxRead(path) : undefined;
  if (read) fromOperators(step, call, call.arguments.length, read);
  return read !== undefined;
}

/** What an operator hands to its callback: `pipe(…, tap((value) => …))`. True where the call is one of an operator. */
export function fromOperatorArgument(
  step: Step,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  path: Path,
): boolean {
  const pipe = call.parent;
  if (pipe.type !== 'CallExpression') return false;
  const callee = unwrap(pipe.callee);
  const index = pipe.arguments.indexOf(call);
  if (index === -1 || callee.type !== 'MemberExpression' || keyName(callee) !== 'pipe') return false;
  fromOperators(step, pipe, index, path);
  return true;
}

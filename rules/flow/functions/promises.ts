import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import { isGlobal } from '../../syntax/variables.ts';
import { argumentAt } from './arguments.ts';
import { fromUnknown } from '../objects/fields.ts';
import type { Step } from '../flow.ts';
import { usesOfParameter, usesOfPattern } from './function-uses.ts';
import { elementRead } from '../objects/elements.ts';
import { callbackOf, type Path, prepend, propertyOf } from '../path.ts';

/** `promise.then(f)`, `Promise.resolve(x)`: true where understood. */
export function fromPromiseCall(
  step: Step,
  call: TSESTree.CallExpression,
  object: TSESTree.Node,
  method: string,
  path: Path,
): boolean {
  if (object.type === 'Identifier' && object.name === 'Promise' && isGlobal(step.sourceCode, object)) {
    return fromStatic(step, call, method, path);
  }
  if (method !== 'then' && method !== 'catch' && method !== 'finally') return false;
  const resolved = awaited(path);
  if (!resolved) return false;
  if (method !== 'then') step.to(object, path);
  if (method === 'finally') return true;
  for (const callback of call.arguments.slice(0, 2)) {
    if (callback.type !== 'SpreadElement') step.to(callback, prepend('()', prepend('await', resolved)));
  }
  return true;
}

/** What a path reads from the value that a promise resolves with; undefined where it reads something else of it. */
export function awaited(path: Path): Path | undefined {
  if (path.head === 'await') return path.tail;
  const callback = propertyOf(path.head) === 'then' ? callbackOf(path.tail.head) : undefined;
  return callback?.callback === 0 && callback.argument === 0 ? path.tail.tail : undefined;
}

function fromStatic(step: Step, call: TSESTree.CallExpression, method: string, path: Path): boolean {
  if (method === 'withResolvers') return fromResolvers(step, call, path);
  const resolved = awaited(path);
  const [first] = call.arguments;
  if (!resolved || !first || first.type === 'SpreadElement') return false;
  switch (method) {
    case 'resolve':
      step.to(first, prepend('await', resolved));
      return true;
    case 'race':
    case 'any':
      step.to(first, prepend('iter', prepend('await', resolved)));
      return true;
    case 'all': {
      const read = elementRead(resolved);
      if (read)
        step.to(
          first,
          prepend(resolved.head?.startsWith('[') ? resolved.head : 'iter', prepend('await', read.rest)),
        );
      return true;
    }
    case 'allSettled': {
      const read = elementRead(resolved);
      if (read?.rest.head === '.value')
        step.to(
          first,
          prepend(resolved.head?.startsWith('[') ? resolved.head : 'iter', prepend('await', read.rest.tail)),
        );
      return true;
    }
    default:
      return false;
  }
}

/** `const { promise, resolve } = Promise.withResolvers()`; what is done to both under one name is seen where that is used. */
function fromResolvers(step: Step, call: TSESTree.CallExpression, path: Path): boolean {
  const resolved = path.head === '.promise' ? awaited(path.tail) : undefined;
  const { parent } = call;
  if (!resolved || parent.type !== 'VariableDeclarator' || parent.id.type !== 'ObjectPattern') return true;
  for (const property of parent.id.properties) {
    if (property.type !== 'Property' || keyName(property) !== 'resolve') continue;
    for (const use of usesOfPattern(step.sourceCode, property.value))
      argumentAt(step, use, 0, prepend('await', resolved));
  }
  return true;
}

/** What a promise is resolved with. */
export function fromNewPromise(step: Step, node: TSESTree.NewExpression, path: Path): void {
  const resolved = awaited(path);
  const executor = node.arguments[0];
  if (!resolved) return fromUnknown(step, node, path);
  if (!isFunction(executor)) return;
  for (const use of usesOfParameter(step.sourceCode, executor, 0))
    argumentAt(step, use, 0, prepend('await', resolved));
}

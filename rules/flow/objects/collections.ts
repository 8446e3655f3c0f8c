import type { TSESTree } from '@typescript-eslint/utils';
import { isGlobal } from '../../syntax/variables.ts';
import { elementRead } from './elements.ts';
import type { Step } from '../flow.ts';
import { type Path, prepend, prependAll } from '../path.ts';

function to(step: Step, argument: TSESTree.CallExpressionArgument | undefined, path: Path): void {
  if (argument) step.to(argument.type === 'SpreadElement' ? argument.argument : argument, path);
}

/** `Object.values(x)`, `Array.from(x)`: true where understood. */
export function fromGlobalObjectCall(
  step: Step,
  call: TSESTree.CallExpression,
  object: TSESTree.Node,
  method: string,
  path: Path,
): boolean {
  if (object.type !== 'Identifier' || !isGlobal(step.sourceCode, object)) return false;
  const [first, second] = call.arguments;
  const read = elementRead(path);
  switch (`${object.name}.${method}`) {
    case 'Object.values':
    case 'Reflect.ownKeys':
      if (read) to(step, first, prepend('*', read.rest));
      return true;
    case 'Object.keys':
      return true;
    case 'Object.entries':
      if (read?.rest.head === '[1]') to(step, first, prepend('*', read.rest.tail));
      return true;
    case 'Object.fromEntries':
      to(step, first, prependAll(['iter', '[1]'], elementRead(path)?.rest ?? path.tail));
      return true;
    case 'Object.assign':
      for (const argument of call.arguments) to(step, argument, path);
      return true;
    case 'Object.groupBy':
    case 'Map.groupBy':
      to(step, first, read?.rest ?? path.tail);
      return true;
    case 'Object.freeze':
    case 'Object.seal':
    case 'Object.preventExtensions':
      to(step, first, path);
      return true;
    case 'Object.create':
      to(step, first, path);
      return true;
    case 'Array.of':
      if (read) for (const argument of call.arguments) to(step, argument, read.rest);
      return true;
    case 'Array.from':
      if (!read) return true;
      if (second) to(step, second, prepend('()', read.rest));
      else to(step, first, prepend('iter', read.rest));
      return true;
    case 'Reflect.get':
      to(step, first, prepend('*', path));
      return true;
    default:
      return false;
  }
}

/** `list.map(f)`, `list.concat(other)`: true where understood. The rest is read off the path where the collection is made. */
export function fromCollectionCall(
  step: Step,
  call: TSESTree.CallExpression,
  object: TSESTree.Node,
  method: string,
  path: Path,
): boolean {
  const [first, second] = call.arguments;
  switch (method) {
    case 'map':
    case 'flatMap': {
      const read = elementRead(path);
      if (!read || !first) return false;
      const result = prepend('()', method === 'flatMap' ? prepend('iter', read.rest) : read.rest);
      to(step, first, result);
      return true;
    }
    case 'reduce':
    case 'reduceRight':
      to(step, first, prepend('()', path));
      to(step, second, path);
      return true;
    case 'concat':
      for (const argument of call.arguments)
        to(step, argument, argument.type === 'SpreadElement' ? prepend('iter', path) : path);
      return false;
    case 'set':
    case 'add':
      // Map and Set give themselves back.
      if (elementRead(path)) to(step, object as TSESTree.Expression, path);
      return false;
    default:
      return false;
  }
}

/** `new Map(pairs)`, `new Set(list)`, `new Array(…)`: true where understood. */
export function fromNewCollection(
  step: Step,
  node: TSESTree.NewExpression,
  name: string,
  path: Path,
): boolean {
  const [first] = node.arguments;
  const read = elementRead(path);
  switch (name) {
    case 'Map':
    case 'WeakMap':
      if (read?.value) to(step, first, prependAll(['iter', '[1]'], read.value));
      else if (read?.rest.head === '[0]') to(step, first, prependAll(['iter', '[0]'], read.rest.tail));
      return true;
    case 'Set':
    case 'WeakSet':
      if (read) to(step, first, prepend('iter', read.rest));
      return true;
    case 'WeakRef':
      if (read) to(step, first, read.rest);
      return true;
    case 'Array':
      if (read) for (const argument of node.arguments) to(step, argument, read.rest);
      return true;
    default:
      return false;
  }
}

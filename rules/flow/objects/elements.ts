import { callbackOf, isElement, type Path, prepend, propertyOf } from '../path.ts';
import { valueAt } from '../../syntax/value-at.ts';

/** Methods that give one element of what they are called on. */
const single = new Set(['get', 'at', 'pop', 'shift', 'find', 'findLast', 'next', 'deref']);
/** Methods that give a collection of the same elements. */
const same = new Set([
  'filter',
  'slice',
  'splice',
  'concat',
  'reverse',
  'sort',
  'toReversed',
  'toSorted',
  'toSpliced',
  'with',
  'values',
  'entries',
  '@@iterator',
]);
/** Methods whose callback gets elements, and at which positions. */
const callbacks: Record<string, readonly number[]> = {
  forEach: [0],
  map: [0],
  filter: [0],
  find: [0],
  findLast: [0],
  findIndex: [0],
  findLastIndex: [0],
  some: [0],
  every: [0],
  flatMap: [0],
  reduce: [1],
  reduceRight: [1],
  sort: [0, 1],
  toSorted: [0, 1],
  each: [0],
};
/** Methods whose callback gets the collection itself, and where. */
const itself: Record<string, number> = {
  forEach: 2,
  map: 2,
  filter: 2,
  find: 2,
  some: 2,
  every: 2,
  reduce: 3,
};

/** What a path reads from a collection that it is applied to. */
export interface ElementRead {
  /** The path applied to one of its elements. */
  rest: Path;
  /** Where elements are key and value (a Map that is iterated): the path applied to the value, if it reads the value. */
  value: Path | undefined;
}

/** Reads a path as access to the elements of an array, Set, Map or object keyed by id; undefined where it is none. */
export function elementRead(path: Path): ElementRead | undefined {
  for (;;) {
    const { head } = path;
    if (head === undefined) return undefined;
    if (isElement(head))
      return { rest: path.tail, value: head === 'iter' ? valueOfPair(path.tail) : path.tail };
    const method = propertyOf(head);
    const called = path.tail;
    if (method === undefined) return undefined;
    if (called.head === '()') {
      if (single.has(method)) {
        const rest = method === 'next' ? afterNext(called.tail) : called.tail;
        return { rest, value: rest };
      }
      if (method === 'flat') return flatRead(called.tail);
      if (!same.has(method)) return undefined;
      path = called.tail;
      if (method === 'values') return valuesRead(path);
      continue;
    }
    const callback = callbackOf(called.head);
    if (callback?.callback !== 0) return undefined;
    if (valueAt(itself, method) === callback.argument) {
      path = called.tail;
      continue;
    }
    if (!valueAt(callbacks, method)?.includes(callback.argument)) return undefined;
    return {
      rest: called.tail,
      value: method === 'forEach' || method === 'each' ? called.tail : valueOfPair(called.tail),
    };
  }
}

function valueOfPair(path: Path): Path | undefined {
  return path.head === '[1]' ? path.tail : undefined;
}

/** After `.values()` there are no pairs any more. */
function valuesRead(path: Path): ElementRead | undefined {
  const read = elementRead(path);
  return read && { rest: read.rest, value: read.rest };
}

/** `flat()` is called on a collection of collections. */
function flatRead(path: Path): ElementRead | undefined {
  const read = elementRead(path);
  const rest = read && prepend('iter', read.rest);
  return rest && { rest, value: rest };
}

/** `.next().value`, `(await … .next()).value` */
function afterNext(path: Path): Path {
  const rest = path.head === 'await' ? path.tail : path;
  return rest.head === '.value' ? rest.tail : path;
}

/** Methods of a collection that put elements in, and from which argument on. */
export const putsElements: Record<string, number> = {
  push: 0,
  unshift: 0,
  add: 0,
  append: 0,
  fill: 0,
  splice: 2,
};

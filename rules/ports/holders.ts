import { elementRead } from '../flow/objects/elements.ts';
import type { Path } from '../flow/path.ts';
import { awaited } from '../flow/functions/promises.ts';

/** Which type argument a path reads from, and what of the path is left then. */
interface Held {
  readonly argument: number;
  readonly rest: Path;
}

const lists = [
  'Array',
  'ReadonlyArray',
  'Set',
  'ReadonlySet',
  'Iterable',
  'IterableIterator',
  'Generator',
  'AsyncGenerator',
  'AsyncIterable',
  'AsyncIterableIterator',
  'Iterator',
  'WeakSet',
];
const maps = ['Map', 'ReadonlyMap', 'WeakMap'];
const promises = ['Promise', 'PromiseLike'];
const transparent = ['Partial', 'Required', 'Readonly', 'NonNullable', 'Omit'];
/** Of React and Vue. */
const boxes: readonly (readonly [name: string, property: string])[] = [
  ['RefObject', '.current'],
  ['MutableRefObject', '.current'],
  ['Ref', '.value'],
  ['ShallowRef', '.value'],
];

type Reading = (path: Path) => Held | undefined;

const first = (rest: Path | undefined): Held | undefined => rest && { argument: 0, rest };
const second = (rest: Path | undefined): Held | undefined => rest && { argument: 1, rest };

const readings = new Map<string, Reading>([
  ...lists.map((name) => [name, (path: Path) => first(elementRead(path)?.rest)] as const),
  ...maps.map((name) => [name, (path: Path) => second(elementRead(path)?.value)] as const),
  ['Record', (path) => second(elementRead(path)?.rest ?? path.tail)],
  ...promises.map((name) => [name, (path: Path) => first(awaited(path))] as const),
  ...transparent.map((name) => [name, (path: Path) => first(path)] as const),
  ...boxes.map(
    ([name, property]) =>
      [name, (path: Path) => (path.head === property ? first(path.tail) : undefined)] as const,
  ),
]);

/** Whether a type of this name is known to hold what its type arguments say. */
export function isHolder(name: string): boolean {
  return readings.has(name);
}

/** What a path reads from a type of this name that holds others: `Map<string, Port>`, `Promise<Port>`. */
export function heldBy(name: string, path: Path): Held | undefined {
  return readings.get(name)?.(path);
}

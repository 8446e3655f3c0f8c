/**
 * One step from a value to another that hangs on it:
 * `.name` a property, `[0]` an element at a known index, `*` any element or computed property, `iter` what iterating
 * gives, `()` what calling returns, `new` what constructing gives, `await` what a promise resolves with,
 * `@0.1` the second argument that a function hands to the callback that is its own first argument, `(1)` what a function
 * gets as its second argument: read from declared types only.
 */
export type Selector =
  | `.${string}`
  | `[${number}]`
  | `@${number}.${number}`
  | `(${number})`
  | '*'
  | 'iter'
  | '()'
  | 'new'
  | 'await';

/** Selectors to apply one after another. Interned: equal paths of one root are the same object. */
export interface Path {
  readonly head: Selector | undefined;
  readonly tail: Path;
  readonly length: number;
  readonly longer: Map<Selector, Path>;
}

export function emptyPath(): Path {
  const path = { head: undefined, length: 0, longer: new Map<Selector, Path>() } as unknown as {
    -readonly [Key in keyof Path]: Path[Key];
  };
  path.tail = path;
  return path;
}

export function prepend(head: Selector, tail: Path): Path {
  let path = tail.longer.get(head);
  if (!path) {
    path = { head, tail, length: tail.length + 1, longer: new Map<Selector, Path>() };
    tail.longer.set(head, path);
  }
  return path;
}

export function prependAll(heads: readonly Selector[], tail: Path): Path {
  return heads.reduceRight((path, head) => prepend(head, path), tail);
}

/** The name of a property selector. */
export function propertyOf(selector: Selector | undefined): string | undefined {
  return selector?.startsWith('.') ? selector.slice(1) : undefined;
}

/** The positions in `@callback.argument`. */
export function callbackOf(
  selector: Selector | undefined,
): { callback: number; argument: number } | undefined {
  if (!selector?.startsWith('@')) return undefined;
  const [callback, argument] = selector.slice(1).split('.');
  return { callback: Number(callback), argument: Number(argument) };
}

export function isElement(selector: Selector | undefined): boolean {
  return selector === '*' || selector === 'iter' || selector?.startsWith('[') === true;
}

export function selectorsOf(path: Path): Selector[] {
  const selectors: Selector[] = [];
  for (let rest = path; rest.head !== undefined; rest = rest.tail) selectors.push(rest.head);
  return selectors;
}

/** The position in `(1)`. */
export function parameterOf(selector: Selector | undefined): number | undefined {
  const position = /^\((\d+)\)$/.exec(selector ?? '')?.[1];
  return position === undefined ? undefined : Number(position);
}

import type {
  AnyFunction,
  Elements,
  Leaf,
  NodeLike,
  PortLike,
  ErrorLike,
  ViewLike,
  BufferLike,
  BlobLike,
  Boxed,
  Unsaid,
} from './kinds.js';

declare module './messages.js' {
  interface Messages<T> {
    'structured-clone': CloneMessage<T>;
  }
  interface DeclaredMessages<Send> {
    'structured-clone': SendableAsClone<Send>;
  }
}

/** As in json.d.ts: the `any` makes generic wrappers pass. */
type NotLeaf<T> = T extends Leaf | undefined | bigint ? never : any;

/** A message as structured clone carries it: what cannot be sent is replaced by a sentence. */
export type CloneMessage<T> = [NotLeaf<T>] extends [never] ? unknown : ClonePart<T>;

/** The constraint on a declared message, asked of a box: see json.d.ts. */
export type SendableAsClone<T> = [BoxedNotLeaf<{ of: T }>] extends [never] ? unknown : BoxedClone<{ of: T }>;

type BoxedNotLeaf<Box> = Box extends { of: Leaf | undefined | bigint } ? never : any;

type BoxedClone<Box> = Box extends { of: infer T } ? ClonePart<T> : never;

type CloneProperty<T> = [NotLeaf<T>] extends [never] ? T : ClonePart<T>;

/** `string & {}`, because a plain `string` would swallow the sentence beside it in a union. */
type ClonePart<T> = T extends string
  ? string & {}
  : T extends Leaf | undefined | void | bigint
    ? T
    : T extends readonly unknown[]
      ? readonly CloneProperty<Elements<T>>[]
      : T extends AnyFunction
        ? 'structured clone cannot copy a function, postMessage throws: send data that says what to do'
        : T extends symbol
          ? 'structured clone cannot copy a symbol, postMessage throws: send a string'
          : T extends object
            ? CloneObject<T>
            : T;

type CloneObject<T> = T extends Date | RegExp | ViewLike | BufferLike | BlobLike
  ? { [K in keyof T]: T[K] }
  : T extends ReadonlyMap<infer Key, infer Value>
    ? {
        get(key: never): CloneProperty<Value> | undefined;
        forEach(call: (value: any, key: CloneProperty<Key>) => void): void;
      }
    : T extends ReadonlySet<infer Value>
      ? { forEach(call: (value: CloneProperty<Value>) => void): void }
      : T extends PromiseLike<any>
        ? 'structured clone cannot copy a Promise, postMessage throws: await it, and send its value'
        : T extends PortLike
          ? 'structured clone cannot copy a Port, postMessage throws: send its name, or data'
          : T extends NodeLike
            ? 'structured clone cannot copy a DOM node, postMessage throws: send what is needed of it'
            : ErrorLike<T> extends true
              ? { [K in keyof T]: T[K] }
              : Boxed<T> extends true
                ? { [K in keyof T]: T[K] }
                : Unsaid<T> extends true
                  ? { [K in keyof T]: T[K] }
                  : { [K in keyof T]: CloneProperty<T[K]> };

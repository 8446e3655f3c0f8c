import type {
  AnyFunction,
  BlobLike,
  BufferLike,
  ErrorLike,
  Leaf,
  NodeLike,
  PortLike,
  ViewLike,
} from './kinds.js';
import type { ProjectWire, Wire } from './wire.js';

/**
 * What arrives of a message that is sent as `T`: a Date as a string where the wire is JSON, a Map as
 * `{}`, an object without its functions. `never` where sending throws or nothing arrives.
 *
 * @example
 * ```ts
 * interface Visit {
 *   url: string;
 *   at: Date;
 * }
 * type Arrived = Received<Visit, 'json'>; // { url: string; at: string }
 * ```
 */
export type Received<T, On extends Wire = ProjectWire> = On extends 'structured-clone'
  ? FromClone<T>
  : FromJson<T>;

type FromJson<T> = T extends Leaf
  ? T
  : T extends AnyFunction | symbol | undefined | bigint
    ? never
    : T extends readonly unknown[]
      ? number extends T['length']
        ? ArrayFromJson<T>
        : { [K in keyof T]: ElementFromJson<T[K]> }
      : T extends object
        ? ObjectFromJson<T>
        : T;

type ArrayFromJson<T extends readonly unknown[]> = T extends unknown[]
  ? ElementFromJson<T[number]>[]
  : readonly ElementFromJson<T[number]>[];

type ElementFromJson<T> = T extends AnyFunction | symbol | undefined ? null : FromJson<T>;

type ObjectFromJson<T> = T extends { toJSON(...args: never): infer Written }
  ? FromJson<Written>
  : T extends
        | ReadonlyMap<any, any>
        | ReadonlySet<any>
        | PromiseLike<any>
        | RegExp
        | BufferLike
        | BlobLike
        | NodeLike
        | PortLike
    ? {}
    : ErrorLike<T> extends true
      ? {}
      : T extends ViewLike
        ? { [index: string]: number }
        : { [K in keyof T as Kept<T, K>]: FromJson<T[K]> };

/** The keys whose values JSON writes down at all. */
type Kept<T, K extends keyof T> = K extends symbol
  ? never
  : [T[K]] extends [AnyFunction | symbol | undefined]
    ? [T[K]] extends [never]
      ? K
      : never
    : K;

type FromClone<T> = T extends Leaf | undefined | bigint
  ? T
  : T extends AnyFunction | symbol | PromiseLike<any> | NodeLike | PortLike
    ? never
    : T extends readonly unknown[]
      ? number extends T['length']
        ? T extends unknown[]
          ? FromClone<T[number]>[]
          : readonly FromClone<T[number]>[]
        : { [K in keyof T]: FromClone<T[K]> }
      : T extends Map<infer Key, infer Value>
        ? Map<FromClone<Key>, FromClone<Value>>
        : T extends Set<infer Value>
          ? Set<FromClone<Value>>
          : T extends Date | RegExp | ViewLike | BufferLike | BlobLike
            ? T
            : ErrorLike<T> extends true
              ? T
              : T extends object
                ? { [K in keyof T]: FromClone<T[K]> }
                : T;

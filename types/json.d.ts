import type {
  AnyFunction,
  Elements,
  BlobLike,
  Boxed,
  BufferLike,
  ErrorLike,
  Leaf,
  Missing,
  NodeLike,
  PortLike,
  UrlLike,
  ViewLike,
  WeakLike,
} from './kinds.js';

/**
 * Nothing for what is plainly a leaf, `any` for all else. The `any` matters: while `T` is a type
 * parameter the compiler takes the constraint of this type to be `never`, so a wrapper
 * `send<T>(message: T)` is accepted. test-d/generic-wrappers.ts pins it.
 */
type NotLeaf<T> = T extends Leaf ? never : any;

/**
 * The constraint on a declared message. As `JsonMessage`, but all is asked of a box around `T`:
 * a constraint that looks into its own type parameter is circular.
 */
export type SendableAsJson<T> = [BoxedNotLeaf<{ of: T }>] extends [never] ? unknown : BoxedJson<{ of: T }>;

type BoxedNotLeaf<Box> = Box extends { of: Leaf } ? never : any;

type BoxedJson<Box> = Box extends { of: infer T } ? JsonRoot<T> : never;

/** A message as JSON carries it: what cannot be sent is replaced by the sentence that says why. */
export type JsonMessage<T> = [NotLeaf<T>] extends [never] ? unknown : JsonRoot<T>;

type JsonRoot<T> = T extends undefined | void ? 'JSON has no undefined: send null' : JsonPart<T>;

type JsonProperty<T> = [NotLeaf<T>] extends [never] ? T : JsonPart<T>;

type JsonElement<T> = [NotLeaf<T>] extends [never]
  ? T
  : T extends undefined
    ? 'JSON turns undefined in an array into null: send null'
    : JsonPart<T>;

/** `string & {}`, because a plain `string` would swallow the sentence beside it in a union. */
type JsonPart<T> = T extends string
  ? string & {}
  : T extends Leaf | undefined | void
    ? T
    : T extends readonly unknown[]
      ? readonly (JsonElement<Elements<T>> | Missing<T>)[]
      : T extends AnyFunction
        ? 'JSON drops a function: send data that says what to do'
        : T extends bigint
          ? 'JSON has no bigint, postMessage throws: send String(value)'
          : T extends symbol
            ? 'JSON drops a symbol: send a string'
            : T extends object
              ? JsonObject<T>
              : T;

type JsonObject<T> = T extends Date
  ? 'JSON turns a Date into a string: send date.toISOString()'
  : T extends ReadonlyMap<any, any>
    ? 'JSON turns a Map into {}: send [...map]'
    : T extends ReadonlySet<any>
      ? 'JSON turns a Set into {}: send [...set]'
      : T extends PromiseLike<any>
        ? 'JSON turns a Promise into {}: await it, and send its value'
        : T extends PortLike
          ? 'JSON turns a Port into an empty shell: send its name, or data'
          : ErrorLike<T> extends true
            ? 'JSON turns an Error into {}: send { name: error.name, message: error.message }'
            : JsonRare<T>;

type JsonRare<T> = T extends RegExp
  ? 'JSON turns a RegExp into {}: send regexp.source and regexp.flags'
  : T extends ViewLike
    ? 'JSON turns a typed array into an object of numbered keys: send Array.from(bytes)'
    : T extends BufferLike
      ? 'JSON turns an ArrayBuffer into {}: send Array.from(new Uint8Array(buffer))'
      : T extends NodeLike
        ? 'JSON turns a DOM node into {}: send what is needed of it, such as its textContent'
        : T extends BlobLike
          ? 'JSON turns a Blob into {}: send its text, or its bytes as an array of numbers'
          : T extends UrlLike
            ? 'JSON turns a URL into a string: send url.href'
            : T extends WeakLike
              ? 'JSON turns a WeakMap or WeakSet into {}, and nothing can list what it holds: send data that you keep beside it'
              : T extends { toJSON(...args: never): infer Written }
                ? [Written] extends [JsonPart<Written>]
                  ? { [K in keyof T]: T[K] }
                  : { [K in keyof T]: JsonProperty<T[K]> }
                : Boxed<T> extends true
                  ? 'JSON turns an object made by new Number, new String or new Boolean into its value: send object.valueOf()'
                  : { [K in keyof T]: JsonProperty<T[K]> };

import type {
  AnyFunction,
  BlobLike,
  Boxed,
  BufferLike,
  Elements,
  ErrorLike,
  Leaf,
  Missing,
  NodeLike,
  Plain,
  PortLike,
  SetLike,
  Unsaid,
  UrlLike,
  ViewLike,
  WeakLike,
} from './kinds.js';
import type { NothingYet, PutOff } from './put-off.js';

/**
 * Nothing for what plainly arrives, `any` for all else. The `any` matters: while `T` is a type
 * parameter the compiler takes the constraint of this type to be `never`, so a wrapper
 * `send<T>(message: T)` is accepted. test-d/generic-wrappers.ts pins it.
 */
type NotPlain<T> = T extends Plain ? never : any;

/**
 * The constraint on a declared message. As `JsonMessage`, but all is asked of a box around `T`:
 * a constraint that looks into its own type parameter is circular.
 */
export type SendableAsJson<T> = [BoxedNotLeaf<Box<T>>] extends [never] ? unknown : BoxedJson<Box<T>>;

interface Box<T> {
  of: T;
}

type BoxedNotLeaf<Around> = Around extends { of: Leaf } ? never : any;

type BoxedJson<Around extends { of: unknown }> = JsonRoot<Around['of']>;

/** A message as JSON carries it: what cannot be sent is replaced by the sentence that says why. */
export type JsonMessage<T> = [NotPlain<T>] extends [never]
  ? unknown
  : [T, 0] extends [unknown, 1]
    ? T
    : JsonVerdict<T>[PutOff<T>];

interface JsonVerdict<T> extends NothingYet {
  verdict: JsonRoot<T>;
}

type JsonRoot<T> = T extends undefined | void ? 'JSON has no undefined: send null' : JsonPart<T>;

type JsonProperty<T> = [NotPlain<T>] extends [never] ? T : JsonPart<T>;

type JsonElement<T> = [NotPlain<T>] extends [never]
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
      : IsLost<T> extends true
        ? JsonLoss<T>
        : T extends object
          ? JsonObject<T>
          : T;

/** Apart, for in the branch of a condition the compiler joins `T` with all that it was compared with. */
type IsLost<T> = T extends JsonLosses[keyof JsonLosses] ? true : false;

/** Under a condition that always holds: so the compiler puts off looking into the table until it knows `T`. */
type JsonLoss<T> = T extends unknown
  ? { [Sentence in keyof JsonLosses]: T extends JsonLosses[Sentence] ? Sentence : never }[keyof JsonLosses]
  : never;

/**
 * What JSON does not carry, by the sentence that says so. A table and no chain of conditions: the compiler looks
 * for each name in all conditions around it. So no two kinds may have the same values.
 */
interface JsonLosses {
  'JSON drops a function: send data that says what to do': AnyFunction;
  'JSON has no bigint, postMessage throws: send String(value)': bigint;
  'JSON drops a symbol: send a string': symbol;
  'JSON turns a Date into a string: send date.toISOString()': Date;
  'JSON turns a Map into {}: send [...map]': ReadonlyMap<any, any>;
  'JSON turns a Set into {}: send [...set]': SetLike;
  'JSON turns a Promise into {}: await it, and send its value': PromiseLike<any>;
  'JSON turns a Port into an empty shell: send its name, or data': PortLike;
  'JSON turns a RegExp into {}: send regexp.source and regexp.flags': RegExp;
  'JSON turns a typed array into an object of numbered keys: send Array.from(bytes)': ViewLike;
  'JSON turns an ArrayBuffer into {}: send Array.from(new Uint8Array(buffer))': BufferLike;
  'JSON turns a DOM node into {}: send what is needed of it, such as its textContent': NodeLike;
  'JSON turns a Blob into {}: send its text, or its bytes as an array of numbers': BlobLike;
  'JSON turns a URL into a string: send url.href': UrlLike;
  'JSON turns a WeakMap or WeakSet into {}, and nothing can list what it holds: send data that you keep beside it': WeakLike;
}

type JsonObject<T> =
  ErrorLike<T> extends true
    ? 'JSON turns an Error into {}: send { name: error.name, message: error.message }'
    : T extends { toJSON(...args: never): infer Written }
      ? [Written] extends [JsonPart<Written>]
        ? { [K in keyof T]: T[K] }
        : { [K in keyof T]: JsonProperty<T[K]> }
      : Boxed<T> extends true
        ? 'JSON turns an object made by new Number, new String or new Boolean into its value: send object.valueOf()'
        : Unsaid<T> extends true
          ? { [K in keyof T]: T[K] }
          : { [K in keyof T]: JsonProperty<T[K]> };

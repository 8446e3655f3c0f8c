import type { NothingYet, PutOff } from './put-off.js';

/**
 * What a listener may return: whatever a short arrow happens to give, but no promise, no generator
 * and no reply, for nobody reads it. The sentence of what is wrong stands where a listener's result does.
 *
 * `void` is in each of these, so that an event of a fake, whose listeners return nothing, is one of ours.
 */
export type ListenerResult<Result> = [Ignored<Result>] extends [never] ? unknown : Refused<Result>;

/**
 * The same for a listener of messages, where a reply may also be a text, and `true` is meant to keep a
 * channel open. The message itself is no reply: `(message) => (last = message)`.
 */
type MessageResult<Receive, Result> = [Ignored<Result> | Answer<Result>] extends [never]
  ? Returned
  : IsMessage<Receive, Result> extends true
    ? Returned
    : [Result] extends [true | undefined | void]
      ? | void
        | 'A port needs no `return true`, it stays open until it is disconnected: reply with port.postMessage(…)'
      : Refused<Result>;

type IsMessage<Receive, Result> = 0 extends 1 & Receive
  ? false
  : [Result, Receive] extends [Receive, Result]
    ? true
    : false;

type Refused<Result> = [Extract<Result, PromiseLike<unknown>>] extends [never]
  ? [Extract<Result, GeneratorLike>] extends [never]
    ? void | 'What a listener returns is not sent: reply with port.postMessage(…)'
    : void | 'Nothing runs a generator, not even its first line: make the listener a plain function'
  : | void
    | 'Nothing awaits an async listener, its errors and its order are lost: call an async function inside it, and catch';

/** What a generator function gives when it is called, and an async one. Its body has not begun. */
interface GeneratorLike {
  next(...args: any): unknown;
  return(value: any): unknown;
  throw(error: any): unknown;
}

/** What of a result was meant to be used by somebody: a promise, a generator, data that the listener writes. */
type Ignored<Result> = 0 extends 1 & Result
  ? never
  : Result extends PromiseLike<unknown> | GeneratorLike
    ? Result
    : Result extends readonly unknown[]
      ? TellsWritten extends true
        ? number extends Result['length']
          ? never
          : Written<Result>
        : Result[number] extends object
          ? Reply<Result[number]>
          : Result
      : Reply<Result>;

/** An object of data only. What has a method (a Set that `add` returned, a Port) is no reply. */
type Reply<Result> = Result extends object
  ? Result extends (...args: never) => unknown
    ? never
    : TellsWritten extends true
      ? Written<Result>
      : [Methods<Result>] extends [never]
        ? Result extends { readonly [key: string]: unknown }
          ? Result
          : never
        : never
  : never;

/**
 * Data that stands in the listener itself, as `({ ok: true })`: the results are `const` type parameters, so all
 * of it is readonly. What a call gives is not: `store.dispatch(action)` and `Object.assign(state, message)` are
 * done for what they do. test-d/ports/listener-results.ts pins it.
 */
type Written<Result> = [keyof Result] extends [never]
  ? never
  : IsReadonly<Result> extends true
    ? Result
    : never;

/**
 * Whether making it readonly leaves it the very same. `T` stands beside, for then the compiler does not compare
 * before it knows `T`.
 */
type IsReadonly<T> = [T, <G>() => G extends { [K in keyof T]: T[K] } ? 1 : 2] extends [
  T,
  <G>() => G extends { readonly [K in keyof T]: T[K] } ? 1 : 2,
]
  ? true
  : false;

declare global {
  // Part of the language's own library since TypeScript 5.3; before, it is empty.
  interface ImportAttributes {}
}

/**
 * Before TypeScript 5.3 a `const` type parameter is not seen behind a condition. So there all data is a reply, but for
 * what has a declared interface: that is not written in the listener.
 */
type TellsWritten = string extends keyof ImportAttributes ? true : false;

/** The keys of functions. What is `any` may be one, and is none here. */
type Methods<T> = {
  [K in keyof T]-?: 0 extends 1 & T[K] ? never : T[K] extends (...args: never) => unknown ? K : never;
}[keyof T];

/**
 * `true` alone, and a text that stands in the code. A boolean may come from `Set.delete`, and `true | void`
 * from `message === 'go' || stop()`.
 */
type Answer<Result> = 0 extends 1 & Result
  ? never
  : true extends Result
    ? false extends Result
      ? never
      : void extends Result
        ? never
        : Result
    : Result extends string
      ? string extends Result
        ? never
        : Result
      : never;

/**
 * What a listener returns, whatever it is. Written so that the compiler keeps `true` and `'text'` apart
 * from `boolean` and `string`.
 */
export type Returned = string | boolean | {} | null | undefined | void;

// In the listeners below `Result` is found in the branch that is never taken: the verdict is no place for it, as it
// may be without it, nor is a union with it, as the compiler would take what a listener returns apart.

interface MessageVerdict<Receive, Result> extends NothingYet {
  verdict: MessageResult<Receive, Result>;
}

interface ListenerVerdict<Result> extends NothingYet {
  verdict: ListenerResult<Result>;
}

/**
 * A listener of `onMessage`. Where nothing is known of the messages its parameter may be annotated;
 * where a protocol says what arrives the annotation must agree with it.
 */
export type MessageListener<Receive, From, Result> = { [K in keyof Receive]: 0 } extends unknown
  ? unknown extends Receive
    ? AnyMessageListener<Receive, From, Result>
    : ((
        message: Receive,
        port: From,
      ) => [Result, 0] extends [unknown, 1] ? Result : MessageVerdict<Receive, Result>[PutOff<Result>]) &
        Uncompared
  : never;

/** Declared as a method, for the parameters of methods are compared in either direction. */
type AnyMessageListener<Receive, From, Result> = {
  listener(
    message: Receive,
    port: From,
  ): [Result, 0] extends [unknown, 1] ? Result : MessageVerdict<Receive, Result>[PutOff<Result>];
}['listener'] &
  Uncompared;

/** A listener of `onDisconnect`, `onConnect` and the like. */
export type PortListener<Of, Result> = {
  listener(port: Of): [Result, 0] extends [unknown, 1] ? Result : ListenerVerdict<Result>[PutOff<Result>];
}['listener'] &
  Uncompared;

/**
 * Makes the compiler compare two ports without comparing what their listeners take: an intersection is no
 * mere callback to it. Everything has the members of this, so comparing with it costs nothing.
 */
interface Uncompared {}

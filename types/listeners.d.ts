/**
 * What a listener may return: whatever a short arrow happens to give, but no promise, no generator
 * and no reply, for nobody reads it. The sentence of what is wrong takes the place of the type.
 */
export type ListenerResult<Result> = [Ignored<Result>] extends [never] ? Result : Refused<Result>;

/**
 * The same for a listener of messages, where a reply may also be a text, and `true` is meant to keep a
 * channel open. The message itself is no reply: `(message) => (last = message)`.
 */
type MessageResult<Receive, Result> = [Ignored<Result> | Answer<Result>] extends [never]
  ? Result
  : IsMessage<Receive, Result> extends true
    ? Result
    : [Result] extends [true | undefined | void]
      ? 'A port needs no `return true`, it stays open until it is disconnected: reply with port.postMessage(…)'
      : Refused<Result>;

type IsMessage<Receive, Result> = 0 extends 1 & Receive
  ? false
  : [Result, Receive] extends [Receive, Result]
    ? true
    : false;

type Refused<Result> = [Extract<Result, PromiseLike<unknown>>] extends [never]
  ? [Extract<Result, GeneratorLike>] extends [never]
    ? 'What a listener returns is not sent: reply with port.postMessage(…)'
    : 'Nothing runs a generator, not even its first line: make the listener a plain function'
  : 'Nothing awaits an async listener, its errors and its order are lost: call an async function inside it, and catch';

/** What a generator function gives when it is called, and an async one. Its body has not begun. */
interface GeneratorLike {
  next(...args: any): unknown;
  return(value: any): unknown;
  throw(error: any): unknown;
}

/** What of a result was meant to be used by somebody: a promise, a generator, an array, data. */
type Ignored<Result> = 0 extends 1 & Result
  ? never
  : Result extends PromiseLike<unknown> | readonly unknown[] | GeneratorLike
    ? Result
    : Reply<Result>;

/** An object of data only. What has a method (a Set that `add` returned, a Port) is no reply. */
type Reply<Result> = Result extends object
  ? Result extends (...args: never) => unknown
    ? never
    : [Methods<Result>] extends [never]
      ? Result
      : never
  : never;

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

/**
 * A listener of `onMessage`. Where nothing is known of the messages its parameter may be annotated;
 * where a protocol says what arrives the annotation must agree with it.
 */
export type MessageListener<Receive, From, Result> = { [K in keyof Receive]: 0 } extends unknown
  ? unknown extends Receive
    ? AnyMessageListener<Receive, From, Result>
    : ((message: Receive, port: From) => MessageResult<Receive, Result>) & Uncompared
  : never;

/** Declared as a method, for the parameters of methods are compared in either direction. */
type AnyMessageListener<Receive, From, Result> = {
  listener(message: Receive, port: From): MessageResult<Receive, Result>;
}['listener'] &
  Uncompared;

/** A listener of `onDisconnect`, `onConnect` and the like. */
export type PortListener<Of, Result> = {
  listener(port: Of): ListenerResult<Result>;
}['listener'] &
  Uncompared;

/**
 * Makes the compiler compare two ports without comparing what their listeners take: an intersection is no
 * mere callback to it. Everything has the members of this, so comparing with it costs nothing.
 */
interface Uncompared {}

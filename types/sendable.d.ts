import type { SendableAsClone, CloneMessage } from './clone.js';
import type { SendableAsJson, JsonMessage } from './json.js';
import type { ProjectWire, Wire } from './wire.js';

/**
 * What a port takes as a message of type `T`: `unknown` where all of `T` arrives as it was sent,
 * else `T` with each part that does not arrive replaced by a sentence that says why and what to
 * send instead.
 *
 * @example
 * A wrapper of your own that refuses what a port would not carry, where it is called:
 *
 * ```ts
 * function broadcast<T>(message: T & Sendable<T>) {
 *   for (const port of ports) port.postMessage(message);
 * }
 * ```
 */
export type Sendable<T, On extends Wire = ProjectWire> = On extends 'structured-clone'
  ? CloneMessage<T>
  : JsonMessage<T>;

/**
 * The parameter of `postMessage`. A port with a protocol takes `Send`, whose parts were checked
 * where it was declared; a port without one looks at each message.
 *
 * The mapped type never matters for what is accepted: it makes the compiler compare two ports by
 * their members instead of by their type arguments (its "unmeasurable" variance), so that
 * `Port<Reply, Request>` can be passed where a `Port` is wanted. test-d/port-assignability.ts pins it.
 */
export type Message<T, Send, On extends Wire> = { [K in keyof Send]: 0 } extends unknown
  ? unknown extends Send
    ? Sendable<T, On>
    : Send
  : never;

/**
 * The constraint on what a port is declared to send: a part that would not arrive is an error
 * where the port or the protocol is declared.
 */
export type CheckedSend<Send, On extends Wire = ProjectWire> = On extends 'structured-clone'
  ? SendableAsClone<Send>
  : SendableAsJson<Send>;

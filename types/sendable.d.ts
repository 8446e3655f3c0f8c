import type { CloneMessage } from './clone.js';
import type { JsonMessage } from './json.js';
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
 * const ports = new Set<Port>();
 * function broadcast<T>(message: T & Sendable<T>) {
 *   for (const port of ports) port.postMessage(message);
 * }
 * ```
 */
export type Sendable<T, On extends Wire = ProjectWire> = On extends 'structured-clone'
  ? CloneMessage<T>
  : JsonMessage<T>;

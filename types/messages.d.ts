import type { JsonMessage, SendableAsJson } from './json.js';
import type { ProjectWire } from './wire.js';

/** A message of a port that crosses as the project's do. */
export type ProjectMessage<T> = Messages<T>[ProjectWire];

/**
 * The constraint on what a port is declared to send: a part that would not arrive is an error
 * where the port or the protocol is declared.
 */
export type CheckedSend<Send> = DeclaredMessages<Send>[ProjectWire];

/**
 * A message of type `T` on each wire. clone.d.ts adds the other wire: who asks for it augments `webext-ports`, and
 * so imports clone.d.ts; for all others it is never read.
 */
interface Messages<T> {
  json: JsonMessage<T>;
}

/** The same of what is declared to be sent. */
interface DeclaredMessages<Send> {
  json: SendableAsJson<Send>;
}

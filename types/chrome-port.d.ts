import type { ChromeEventMembers } from './events.js';
import type { NativePort } from './native-port.js';
import type { HasSender, OpenedPort, Port } from './port.js';
import type { CheckedSend } from './sendable.js';
import type { UntypedMessage } from './untyped.js';

/** What ports of the `chrome.*` family have beside what all ports have: `hasListeners` in events. */
interface ChromeEvents {
  readonly onMessage: ChromeEventMembers;
  readonly onDisconnect: ChromeEventMembers;
}

/** An `OpenedPort` as `chrome.*` has it. */
export type ChromeOpenedPort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send> = unknown,
  Name extends string = string,
> = OpenedPort<Receive, Send, Name> & ChromeEvents;

/** An `AcceptedPort` as `chrome.*` has it. */
export type ChromeAcceptedPort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send> = unknown,
  Name extends string = string,
> = Port<Receive, Send, Name> & HasSender & ChromeEvents;

/** A `NativePort` as `chrome.*` has it. */
export type ChromeNativePort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send, 'json'> = unknown,
> = NativePort<Receive, Send> & ChromeEvents;

/** The end that an `onConnectNative` listener is given: JSON, with a sender. */
export type ChromeAcceptedNativePort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send, 'json'> = unknown,
> = NativePort<Receive, Send> & HasSender & ChromeEvents;

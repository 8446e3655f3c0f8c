import type { ChromeEventMembers, DisconnectEvent, MessageEvent } from './events.js';
import type { PortMembers } from './port-members.js';
import type { MessageSender } from './sender.js';
import type { CheckedSend } from './sendable.js';
import type { UntypedMessage } from './untyped.js';
import type { ProjectWire, Wire } from './wire.js';

/** What ports of the `chrome.*` family have beside what all ports have: `hasListeners` in events. */
interface ChromePortMembers<Receive, Send, Name extends string, On extends Wire> extends PortMembers<
  Receive,
  Send,
  Name,
  On
> {
  readonly onMessage: MessageEvent<Receive, this> & ChromeEventMembers;
  readonly onDisconnect: DisconnectEvent<this> & ChromeEventMembers;
}

/** An `OpenedPort` as `chrome.*` has it. */
export interface ChromeOpenedPort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send> = unknown,
  Name extends string = string,
> extends ChromePortMembers<Receive, Send, Name, ProjectWire> {}

/** An `AcceptedPort` as `chrome.*` has it. */
export interface ChromeAcceptedPort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send> = unknown,
  Name extends string = string,
> extends ChromePortMembers<Receive, Send, Name, ProjectWire> {
  /** Who opened the connection. Which of its members are there depends on where that was. */
  readonly sender: MessageSender;
}

/** A `NativePort` as `chrome.*` has it. */
export interface ChromeNativePort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send, 'json'> = unknown,
> extends ChromePortMembers<Receive, Send, string, 'json'> {}

/** The end that an `onConnectNative` listener is given: JSON, with a sender. */
export interface ChromeAcceptedNativePort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send, 'json'> = unknown,
> extends ChromePortMembers<Receive, Send, string, 'json'> {
  /** Who opened the connection: its `nativeApplication` is the application's name. */
  readonly sender: MessageSender;
}

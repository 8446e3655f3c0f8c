import type { ChromeEventMembers, DisconnectEvent, MessageEvent } from './events.js';
import type { PortMembers } from './port-members.js';
import type { MessageSender } from './sender.js';
import type { CheckedSend } from './sendable.js';
import type { SendsJson, SendsMessages } from './sends.js';
import type { UntypedMessage } from './untyped.js';

/** What ports of the `chrome.*` family have beside what all ports have: `hasListeners` in events. */
interface ChromePortMembers<Receive, Name extends string> extends PortMembers<Receive, Name> {
  readonly onMessage: MessageEvent<Receive, this> & ChromeEventMembers;
  readonly onDisconnect: DisconnectEvent<this> & ChromeEventMembers;
}

/** An `OpenedPort` as `chrome.*` has it. */
export interface ChromeOpenedPort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send> = unknown,
  Name extends string = string,
>
  extends ChromePortMembers<Receive, Name>, SendsMessages<Send> {}

/** An `AcceptedPort` as `chrome.*` has it. */
export interface ChromeAcceptedPort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send> = unknown,
  Name extends string = string,
>
  extends ChromePortMembers<Receive, Name>, SendsMessages<Send> {
  /** Who opened the connection. Which of its members are there depends on where that was. */
  readonly sender: MessageSender;
}

/** A `NativePort` as `chrome.*` has it. */
export interface ChromeNativePort<Receive = UntypedMessage, Send extends CheckedSend<Send, 'json'> = unknown>
  extends ChromePortMembers<Receive, string>, SendsJson<Send> {}

/** The end that an `onConnectNative` listener is given: JSON, with a sender. */
export interface ChromeAcceptedNativePort<
  Receive = UntypedMessage,
  Send extends CheckedSend<Send, 'json'> = unknown,
>
  extends ChromePortMembers<Receive, string>, SendsJson<Send> {
  /** Who opened the connection: its `nativeApplication` is the application's name. */
  readonly sender: MessageSender;
}

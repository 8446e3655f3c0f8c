/** Engines that word the errors of messaging, each for all its browsers. */
export type Engine = 'Chromium' | 'Firefox';

/** A text that an error of messaging has, or had. */
export interface MessageText {
  /** A text that ends in a space goes on with what varies. */
  text: string;
  engine: Engine;
  /** What it says: texts of one situation stand for each other in other engines and in other times. */
  situation: string;
  /** Words that no other error has, in lower case: what a comparison must name to be about this one. */
  mark: string;
  /** Why no current version says it. */
  gone?: string;
}

/*
 * Sources. Measured: Chromium 156 and Firefox 153. Read, Chromium: extensions/renderer/gin_port.cc, messaging_util.cc,
 * one_time_message_handler.cc (renderer), extensions/browser/api/messaging/message_service.cc and
 * native_message_host.cc, content/browser/renderer_host/back_forward_cache (browser). Read, Firefox:
 * toolkit/components/extensions/ConduitsParent.sys.mjs, ExtensionChild.sys.mjs, NativeMessaging.sys.mjs.
 */
export const messageTexts: readonly MessageText[] = [
  {
    text: 'Could not establish connection. Receiving end does not exist.',
    engine: 'Chromium',
    situation: 'no receiver',
    mark: 'receiving end',
  },
  {
    text: 'Could not establish connection. Receiving end does not exist.',
    engine: 'Firefox',
    situation: 'no receiver',
    mark: 'receiving end',
  },
  {
    text: 'Could not establish connection. Receiving end uses different message serialization format.',
    engine: 'Chromium',
    situation: 'other serialization',
    mark: 'different message serialization',
  },
  {
    text: 'The message port closed before a response was received.',
    engine: 'Chromium',
    situation: 'no response',
    mark: 'message port closed',
  },
  {
    text: 'The message port closed before a reponse was received.',
    engine: 'Chromium',
    situation: 'no response',
    mark: 'before a reponse was received',
    gone: 'the spelling was corrected years ago',
  },
  {
    text: 'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    engine: 'Chromium',
    situation: 'no late response',
    mark: 'message channel closed before',
  },
  {
    text: 'Extension context invalidated.',
    engine: 'Chromium',
    situation: 'orphaned script',
    mark: 'extension context invalidated',
  },
  {
    text: 'Attempting to use a disconnected port object',
    engine: 'Chromium',
    situation: 'dead port',
    mark: 'use a disconnected port',
  },
  {
    text: 'Attempt to postMessage on disconnected port',
    engine: 'Firefox',
    situation: 'dead port',
    mark: 'postmessage on disconnected port',
  },
  {
    text: 'Message exceeded maximum allowed size of 64MiB.',
    engine: 'Chromium',
    situation: 'too large',
    mark: 'message exceeded maximum allowed size',
  },
  {
    // Replaced in two steps in October and November 2025: crrev.com/c/7080047 and crrev.com/c/7147681.
    text: 'Message length exceeded maximum allowed length.',
    engine: 'Chromium',
    situation: 'too large',
    mark: 'message length exceeded maximum allowed',
    gone: 'it was replaced at the end of 2025',
  },
  {
    text: 'Could not serialize message.',
    engine: 'Chromium',
    situation: 'not serializable',
    mark: 'could not serialize message',
  },
  {
    text: 'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
    engine: 'Chromium',
    situation: 'back/forward cache',
    mark: 'moved into back/forward cache',
  },
  {
    text: 'Specified native messaging host not found.',
    engine: 'Chromium',
    situation: 'no host',
    mark: 'native messaging host not found',
  },
  {
    text: 'No such native application ',
    engine: 'Firefox',
    situation: 'no host',
    mark: 'no such native application',
  },
  {
    text: 'Invalid native messaging host name specified.',
    engine: 'Chromium',
    situation: 'host name',
    mark: 'native messaging host name',
  },
  {
    text: 'Access to the specified native messaging host is forbidden.',
    engine: 'Chromium',
    situation: 'host forbidden',
    mark: 'native messaging host is forbidden',
  },
  {
    text: 'Error when communicating with the native messaging host.',
    engine: 'Chromium',
    situation: 'host broken',
    mark: 'communicating with the native messaging host',
  },
  {
    text: 'Failed to start native messaging host.',
    engine: 'Chromium',
    situation: 'host not started',
    mark: 'start native messaging host',
  },
  {
    text: 'Native host has exited.',
    engine: 'Chromium',
    situation: 'host exited',
    mark: 'native host has exited',
  },
];

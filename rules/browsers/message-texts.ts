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
  /** The first version that says it, at the latest; left out where all versions do that have had ports for years. */
  since?: string;
  /** The first version that does not say it any more, at the latest. */
  until?: string;
  source: Source;
}

/**
 * Where a text is known from: a case of the browsers' harness that showed it, a column of its table of payloads, or
 * the place where it can be read. `versions` says where `since` and `until` are known from.
 */
export type Source = ({ case: string } | { wire: string } | { read: string }) & { versions?: string };

export const messageTexts: readonly MessageText[] = [
  {
    text: 'Could not establish connection. Receiving end does not exist.',
    engine: 'Chromium',
    situation: 'no receiver',
    mark: 'receiving end',
    source: { case: 'tabs-connect-missing-tab' },
  },
  {
    text: 'Could not establish connection. Receiving end does not exist.',
    engine: 'Firefox',
    situation: 'no receiver',
    mark: 'receiving end',
    source: { case: 'tabs-connect-missing-tab' },
  },
  {
    text: 'Could not establish connection. Receiving end uses different message serialization format.',
    engine: 'Chromium',
    situation: 'other serialization',
    mark: 'different message serialization',
    since: '148',
    source: {
      case: 'serialization-mixed',
      versions: 'message_serialization came with Chrome 148',
    },
  },
  {
    text: 'The message port closed before a response was received.',
    engine: 'Chromium',
    situation: 'no response',
    mark: 'message port closed',
    source: { case: 'message-without-response' },
  },
  {
    text: 'The message port closed before a reponse was received.',
    engine: 'Chromium',
    situation: 'no response',
    mark: 'before a reponse was received',
    until: '72',
    source: {
      read: 'https://stackoverflow.com/questions/43154963',
      versions: 'reports from the beta of 72 have the right spelling',
    },
  },
  {
    text: 'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    engine: 'Chromium',
    situation: 'no late response',
    mark: 'message channel closed before',
    source: { read: 'extensions/renderer/api/messaging/one_time_message_handler.cc' },
  },
  {
    text: 'Extension context invalidated.',
    engine: 'Chromium',
    situation: 'orphaned script',
    mark: 'extension context invalidated',
    source: { case: 'extension-reloaded' },
  },
  {
    text: 'Attempting to use a disconnected port object',
    engine: 'Chromium',
    situation: 'dead port',
    mark: 'use a disconnected port',
    source: { case: 'post-after-own-disconnect' },
  },
  {
    text: 'Attempt to postMessage on disconnected port',
    engine: 'Firefox',
    situation: 'dead port',
    mark: 'postmessage on disconnected port',
    source: { case: 'post-after-own-disconnect' },
  },
  {
    text: 'Message exceeded maximum allowed size of 64MiB.',
    engine: 'Chromium',
    situation: 'too large',
    mark: 'message exceeded maximum allowed size',
    since: '144',
    source: {
      wire: 'chromium-json',
      versions: 'https://crrev.com/c/7147681 landed on 13 November 2025, on the way to 144',
    },
  },
  {
    text: 'Message length exceeded maximum allowed length.',
    engine: 'Chromium',
    situation: 'too large',
    mark: 'message length exceeded maximum allowed',
    until: '144',
    source: {
      read: 'https://github.com/reduxjs/redux-devtools/issues/2072',
      versions:
        'https://crrev.com/c/7080047 replaced it in October 2025, https://crrev.com/c/7147681 its successor before 144',
    },
  },
  {
    text: 'Could not serialize message.',
    engine: 'Chromium',
    situation: 'not serializable',
    mark: 'could not serialize message',
    source: { wire: 'chromium-json' },
  },
  {
    text: 'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
    engine: 'Chromium',
    situation: 'back/forward cache',
    mark: 'moved into back/forward cache',
    since: '123',
    source: {
      case: 'back-forward-cache',
      versions: 'https://developer.chrome.com/blog/bfcache-extension-messaging-changes',
    },
  },
  {
    text: 'Specified native messaging host not found.',
    engine: 'Chromium',
    situation: 'no host',
    mark: 'native messaging host not found',
    source: { case: 'native-host-manifests' },
  },
  {
    text: 'No such native application ',
    engine: 'Firefox',
    situation: 'no host',
    mark: 'no such native application',
    source: { case: 'native-host-manifests' },
  },
  {
    text: 'Invalid native messaging host name specified.',
    engine: 'Chromium',
    situation: 'host name',
    mark: 'native messaging host name',
    source: { case: 'native-names' },
  },
  {
    text: 'Access to the specified native messaging host is forbidden.',
    engine: 'Chromium',
    situation: 'host forbidden',
    mark: 'native messaging host is forbidden',
    source: { case: 'native-host-manifests' },
  },
  {
    text: 'Error when communicating with the native messaging host.',
    engine: 'Chromium',
    situation: 'host broken',
    mark: 'communicating with the native messaging host',
    source: { case: 'native-large-message' },
  },
  {
    text: 'Failed to start native messaging host.',
    engine: 'Chromium',
    situation: 'host not started',
    mark: 'start native messaging host',
    source: { read: 'chrome/browser/extensions/api/messaging/native_message_process_host.cc' },
  },
  {
    text: 'Native host has exited.',
    engine: 'Chromium',
    situation: 'host exited',
    mark: 'native host has exited',
    source: { case: 'native-exit' },
  },
];

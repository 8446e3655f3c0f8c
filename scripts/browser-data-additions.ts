import type { Since } from '../rules/browsers/support.ts';

/** What @mdn/browser-compat-data does not have, each with the source of what is said. */
export const additions: Readonly<Record<string, { source: string; since: Since }>> = {
  'MessageSender.nativeApplication': {
    source:
      'Chromium, extensions/common/api/runtime.json: MessageSender.nativeApplication, ChromeOS only, Chrome 74',
    since: {
      chrome: '74',
      edge: false,
      firefox: false,
      firefox_android: false,
      safari: false,
      safari_ios: false,
    },
  },
  'MessageSender.userScriptWorldId': {
    source:
      'Firefox, toolkit/components/extensions/schemas/runtime.json: MessageSender.userScriptWorldId, Firefox 136',
    since: {
      chrome: false,
      edge: false,
      firefox: '136',
      firefox_android: '136',
      safari: false,
      safari_ios: false,
    },
  },
  'runtime.connect.includeTlsChannelId': {
    source:
      'Chromium, extensions/common/api/runtime.json: connectInfo.includeTlsChannelId; Firefox, schemas/runtime.json: tlsChannelId is unsupported',
    since: {
      chrome: '32',
      edge: '79',
      firefox: false,
      firefox_android: false,
      safari: false,
      safari_ios: false,
    },
  },
  'runtime.onConnectNative': {
    source:
      'Chromium, extensions/common/api/runtime.json: onConnectNative, Chrome 76; there on every system (tests/browsers, lacking-throws), called on ChromeOS only',
    since: {
      chrome: '76',
      edge: '79',
      firefox: false,
      firefox_android: false,
      safari: false,
      safari_ios: false,
    },
  },
  'Event.hasListeners': {
    source:
      'Chromium, extensions/renderer/bindings/event_emitter.cc; Firefox, ExtensionCommon.sys.mjs (EventManager has none); WebKit, WebExtensionAPIEvent.idl',
    since: {
      chrome: '26',
      edge: '79',
      firefox: false,
      firefox_android: false,
      safari: false,
      safari_ios: false,
    },
  },
  'Event.addRules': {
    source:
      'Chromium, extensions/renderer/bindings/event_emitter.cc: only declarative events have rules; no port event does in any browser',
    since: {
      chrome: false,
      edge: false,
      firefox: false,
      firefox_android: false,
      safari: false,
      safari_ios: false,
    },
  },
};

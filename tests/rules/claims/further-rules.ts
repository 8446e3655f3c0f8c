import type { Claims, Proof } from './proof.ts';

const lateMessage: Proof = {
  case: 'late-on-message',
  chromium: /^\[\["late"\]\]$/,
  firefox: /^\[\["late"\]\]$/,
};
const lateDisconnect: Proof = {
  case: 'late-on-disconnect',
  chromium: /"fired":false/,
  firefox: /"fired":false/,
};
/** A background that has no listener by then, for whatever reason. */
const lateConnect: Proof = {
  case: 'late-on-connect',
  chromium: /"early":\{"ended":.*Receiving end does not exist/,
  firefox: /"early":\{"ended":.*Receiving end does not exist/,
};
const oldListeners: Proof = {
  case: 'listeners-stay-on-their-port',
  chromium: /^\[\["to port 1"\]\]$/,
  firefox: /^\[\["to port 1"\]\]$/,
};
const noResult: Proof = {
  case: 'listener-result',
  chromium: /"messages":\[\],"ended":false/,
  firefox: /"messages":\[\],"ended":false/,
};
const noAsyncResult: Proof = {
  case: 'async-listener',
  chromium: /"answers":\[\],"ended":false/,
  firefox: /"answers":\[\],"ended":false/,
};
const hostNotFound = (name: string): RegExp =>
  new RegExp(`"hosts\\.${name}":\\{"ended":\\{[^}]*(?:not found|No such|Invalid|unexpected)`);
/** A mistake that keeps both browsers from finding the host. */
const brokenHost = (name: string): Proof => ({
  case: 'native-host-manifests',
  chromium: hostNotFound(name),
  firefox: hostNotFound(name),
});
const strangersComeIn: Proof = {
  case: 'external-connect',
  chromium: /"events":\["onConnectExternal"\].*"id":"another"/,
  firefox: /"events":\["onConnectExternal"\].*"id":"another"/,
};
const pagesComeIn: Proof = {
  case: 'external-web-page',
  chromium: /"connected".*"events":\["onConnectExternal"\].*"origin":"http/,
};

export const claimsOfFurtherRules: Claims = {
  'no-late-port-listener': {
    lateMessage: [
      lateMessage,
      { case: 'greeting-after-microtask', chromium: /"hello"/, firefox: /"hello"/ },
      { case: 'greeting-after-task', chromium: /^\[\[\]\]$/, firefox: /^\[\[\]\]$/ },
    ],
    lateDisconnect: [lateDisconnect],
    lateHandOver: [lateMessage, lateDisconnect],
    lateConnect: [lateConnect],
    lateCall: [lateConnect],
    onlyInstalled: [lateConnect],
  },
  'no-lost-port-listeners': { lost: [oldListeners], staleEffect: [oldListeners] },
  'no-extra-port-argument': {
    transferList: [
      {
        case: 'transfer-list',
        chromium: /"transfer":"works","bytesLeft":8/,
        firefox: /"transfer":"works","bytesLeft":8/,
      },
    ],
    callback: [{ case: 'transfer-list', chromium: /"called":false/, firefox: /"called":false/ }],
    extraArgument: [{ case: 'transfer-list', chromium: /"callback":"works"/, firefox: /"callback":"works"/ }],
    extraParameter: [
      {
        case: 'listener-arguments',
        chromium: /"onMessage":\{"count":2.*"onDisconnect":\{"count":1/,
        firefox: /"onMessage":\{"count":2.*"onDisconnect":\{"count":1/,
      },
    ],
    calledPort: [
      { case: 'listener-arguments', chromium: /"secondIsPort":true/, firefox: /"secondIsPort":true/ },
      { case: 'second-parameter-called', chromium: /TypeError/, firefox: /TypeError/ },
    ],
  },
  'no-port-listener-result': {
    returnedTrue: [noResult, noAsyncResult],
    returnedReply: [noResult, noAsyncResult],
    asyncListener: [
      {
        case: 'async-listener',
        chromium: /"begins 1","begins 2","goes on 1".*"unhandled: the second fails"/,
        // Firefox does not even tell the page of it.
        firefox: /"begins 1","begins 2","goes on 1"/,
      },
    ],
  },
  'no-unbound-port-method': {
    unbound: [
      { case: 'detached-methods', chromium: /(?:Illegal invocation.*){2}/, firefox: /(?:works.*){2}/ },
      {
        case: 'method-as-callback',
        chromium: /Illegal invocation.*"bound":"works"/,
        firefox: /"bound":"works"/,
      },
    ],
  },
  'no-deprecated-extension-connect': {
    deprecated: [
      {
        case: 'background-api',
        chromium: /"extension.connect":"undefined","extension.onConnect":"undefined"/,
        firefox: /"extension.connect":"undefined","extension.onConnect":"undefined"/,
      },
      { case: 'content-script-api', chromium: /"extension":"undefined"/, firefox: /"extension":"undefined"/ },
      { case: 'manifest2-api', firefox: /"extension.connect":"undefined","extension.onConnect":"undefined"/ },
    ],
  },
  'no-unguarded-reconnect': {
    unguarded: [
      { case: 'reconnect-at-once', chromium: /more than 30/, firefox: /more than 30/ },
      { case: 'extension-reloaded', chromium: /"id":"undefined","connect":"Error: Extension context/ },
    ],
  },
  'no-post-after-disconnect': {
    inOwnListener: [
      {
        case: 'post-within-on-disconnect',
        chromium: /"inside":\{"post":"Error/,
        firefox: /"inside":\{"post":"Error/,
      },
    ],
    afterDisconnect: [
      { case: 'post-after-own-disconnect', chromium: /"post":"Error/, firefox: /"post":"Error/ },
    ],
  },
  // What the texts are is shown row by row: tests/rules/error-texts.test.ts.
  'no-error-message-match': {
    gone: [],
    onlyOlder: [],
    onlyNewer: [],
    letters: [],
    part: [],
    spelling: [],
    prefix: [],
    oneEngine: [
      {
        case: 'post-after-own-disconnect',
        chromium: /Attempting to use a disconnected port object/,
        firefox: /Attempt to postMessage on disconnected port/,
      },
    ],
  },
  'require-external-sender-check': {
    unchecked: [strangersComeIn, pagesComeIn],
    sameListener: [strangersComeIn, pagesComeIn],
  },
  'no-tab-url-as-origin': {
    tabUrl: [
      {
        case: 'sender-frame',
        chromium: /"url":"http:[^"]*\/frame".*"tabUrl":"http:[^"]*\/page"/,
        firefox: /"url":"http:[^"]*\/frame".*"tabUrl":"http:[^"]*\/page"/,
      },
      {
        case: 'sender-sandboxed-frame',
        chromium: /"origin":"null".*"tabUrl":"http:[^"]*\/page"/,
        firefox: /"origin":"null".*"tabUrl":"http:[^"]*\/page"/,
      },
    ],
  },
  'valid-native-application': {
    refusedEverywhere: [
      {
        case: 'native-names',
        chromium: /"not-there":\{"ended":[^}]*Invalid native messaging host name/,
        firefox: /"not-there":"Error: Type error/,
      },
    ],
    refusedByChromium: [
      {
        case: 'native-names',
        chromium: /"Not_There":\{"ended":[^}]*Invalid native messaging host name/,
        firefox: /"Not_There":\{"ended":[^}]*No such native application/,
      },
    ],
    noPermission: [
      {
        case: 'native-without-permission',
        chromium: /"connectNative":"undefined".*is not a function/,
        firefox: /"connectNative":"undefined".*is not a function/,
      },
    ],
    optionalPermission: [
      {
        case: 'native-without-permission',
        chromium: /"connectNative":"undefined"/,
        firefox: /"connectNative":"undefined"/,
      },
    ],
    contentScript: [
      {
        case: 'native-in-content-script',
        chromium: /is not a function/,
        firefox: /"ended":.*"An unexpected error occurred"/,
      },
    ],
  },
  'require-pageshow-reconnect': {
    keptPort: [
      {
        case: 'back-forward-cache',
        chromium:
          /"ended":true.*"persisted":true,"ended":false,"messages":\[\],"post":"works"\},\{"arrived":\[\]\}/,
        // Why only Chrome is named.
        firefox: /"post":"works"\},\{"arrived":\["after the return"\]\}/,
      },
    ],
  },
  'no-unguarded-sender-tab': {
    unguarded: [
      { case: 'sender-without-tab', chromium: /TypeError/, firefox: /TypeError/ },
      { case: 'sender-background', chromium: /"keys":\["id","url"\]/, firefox: /"id":"our own"/ },
      { case: 'sender-offscreen', chromium: /"keys":\["id","origin","url"\]/ },
    ],
  },
  'valid-message-serialization': {
    refusedValue: [
      { case: 'serialization-structured_cloning', chromium: /Invalid value for/, firefox: /loads/ },
      { case: 'serialization-JSON', chromium: /Invalid value for/ },
      { case: 'serialization-null', chromium: /Invalid value|must be/i },
    ],
    // What Chrome did before version 148 is known from its sources alone.
    ignoredByOlder: [],
  },
  'valid-native-host-manifest': {
    chromiumName: [{ case: 'native-host-manifests', chromium: hostNotFound('Capital') }],
    firefoxName: [{ case: 'native-names', firefox: /"not-there":"Error: Type error/ }],
    missing: [brokenHost('no_type'), brokenHost('no_description')],
    type: [brokenHost('other_type')],
    relativePath: [brokenHost('relative_path'), brokenHost('home_path')],
    originNotAnExtension: [{ case: 'native-host-manifests', chromium: hostNotFound('wildcard') }],
    originWithoutSlash: [{ case: 'native-host-manifests', chromium: hostNotFound('no_slash') }],
    originWildcard: [{ case: 'native-host-manifests', chromium: hostNotFound('one_wrong_entry') }],
    extensionNotAnId: [{ case: 'native-host-manifests', firefox: hostNotFound('no_slash') }],
    notAList: [],
    nobodyAllowed: [
      {
        case: 'native-host-manifests',
        chromium: /"hosts\.nobody":\{"ended"/,
        firefox: /"hosts\.nobody":\{"ended"/,
      },
    ],
  },
  'consistent-externally-connectable': {
    firefoxIgnores: [
      {
        case: 'externally-connectable',
        firefox: /"with no ids":"stays open","with another id":"stays open"/,
      },
      { case: 'external-web-page', firefox: /"no runtime"/ },
    ],
    // No harness has Safari: WebKit's sources speak.
    safariIgnores: [],
    // Says nothing of browsers.
    keyWithoutListener: [],
    listenerWithoutKey: [{ case: 'externally-connectable', chromium: /"without the key":"stays open"/ }],
  },
};

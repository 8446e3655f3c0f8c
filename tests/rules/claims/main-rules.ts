import connectRule from '../../../rules/no-runtime-connect-to-content-script.ts';
import apiRule from '../../../rules/no-unsupported-port-api.ts';
import errorRule from '../../../rules/no-unsupported-port-error.ts';
import type { Claims, Proof } from './proof.ts';

const none = /"lastError":"(?:undefined|null)"/;
const nobodyThere: Proof = {
  case: 'connect-to-content-script',
  chromium: /Receiving end does not exist\.".*\{"content-script":0\}/,
  firefox: /Receiving end does not exist\.".*\{"content-script":0\}/,
};
const fromPage: Proof = {
  case: 'reach-from-page',
  chromium: /\{"content-script":\[\]\},\{"frame":\[\]\}/,
  firefox: /\{"content-script":\[\]\},\{"frame":\[\]\}/,
};

const noMember: Proof = {
  case: 'port-members',
  chromium: /"error":"no such member"/,
  firefox: /"error":null/,
};
const afterWaiting: Proof = {
  case: 'last-error-after-waiting',
  chromium: /"await":"undefined","setTimeout":"undefined","then":"undefined"/,
  firefox: /"await":"null","setTimeout":"null","then":"null"/,
};

export const claimsOfMainRules: Claims = {
  [errorRule.name]: {
    unsupported: [
      {
        case: 'reason-in-time-background',
        chromium: /"inside":\{"lastError":"Specified[^"]*"\}/,
        firefox: /"inside":\{"lastError":"null","error":"No such[^"]*"\}/,
      },
      noMember,
    ],
    unsupportedAfterAwait: [noMember, afterWaiting],
    unsupportedElsewhere: [
      {
        case: 'reason-in-time-page',
        chromium: /"afterTask":\{"lastError":"undefined"\}/,
        firefox: /"afterTask":\{"lastError":"null","error":"No such[^"]*"\}/,
      },
    ],
    tooEarly: [
      { case: 'reason-error-object', chromium: /"before":"no such member"/, firefox: /"before":"null"/ },
      {
        case: 'last-error-elsewhere',
        chromium: /^\[\{[^}]*"error":"undefined"/,
        firefox: /^\[\{[^}]*"error":"null"/,
      },
    ],
    // Chromium has no such member to read from.
    uncheckedError: [
      {
        case: 'end-fires-once-on-the-other-side',
        firefox: /"end":\{"ended":\{"lastError":null,"error":null\}\}/,
      },
    ],
    uncheckedLastError: [
      { case: 'last-error-unchecked', chromium: /TypeError/, firefox: /TypeError/ },
      // Why the rule says nothing of a native port in Chrome, and "always in Firefox".
      {
        case: 'last-error-unchecked-native',
        chromium: /"missing":"works","exits":"works","says too much":"works"/,
        firefox: /"missing":"TypeError.*"exits":"TypeError.*"says too much":"TypeError/,
      },
    ],
    lastErrorTooLate: [afterWaiting],
    lastErrorElsewhere: [
      {
        case: 'last-error-elsewhere',
        chromium: new RegExp(`${none.source}.*${none.source}`),
        firefox: new RegExp(`${none.source}.*${none.source}`),
      },
    ],
  },
  [connectRule.name]: {
    tabId: [
      { case: 'connect-tab-id', chromium: /No matching signature/, firefox: /Incorrect argument types/ },
      {
        case: 'connect-tab-id-in-content-script',
        chromium: /(?:No matching signature.*){2}/,
        firefox: /(?:Incorrect argument types.*){2}/,
      },
      {
        case: 'connect-to-content-script-by-tab',
        chromium: /"content-script":1/,
        firefox: /"content-script":1/,
      },
    ],
    frameOption: [
      {
        case: 'connect-info-keys',
        chromium: /Unexpected property: 'frameId'.*Unexpected property: 'documentId'/,
        firefox: /Unexpected property \\"frameId\\".*Unexpected property \\"documentId\\"/,
      },
    ],
    onlyContentScripts: [nobodyThere, fromPage],
    noOtherListener: [nobodyThere, fromPage],
    protocol: [nobodyThere, fromPage],
  },
  [apiRule.name]: {
    missingField: [
      {
        case: 'sender-content-script',
        chromium: /"keys":\["documentId","documentLifecycle","frameId","id","origin","tab","url"\]/,
        firefox: /"keys":\["contextId","documentId","envType","frameId","id","origin","tab","url"\]/,
      },
      { case: 'tls-channel-id', chromium: /\[\]\]$/, firefox: /\[\]\]$/ },
    ],
    missingEvent: [
      {
        case: 'lacking-throws',
        chromium: /"onConnectNative":"works","onUserScriptConnect":"works"/,
        firefox: /"onConnectNative":"TypeError/,
      },
    ],
    missingMethod: [
      { case: 'lacking-throws', chromium: /"hasListeners":"works"/, firefox: /"hasListeners":"TypeError/ },
    ],
    noRules: [
      { case: 'lacking-throws', chromium: /"addRules":"TypeError/, firefox: /"addRules":"TypeError/ },
    ],
    unknownOption: [
      {
        case: 'tabs-connect-forms',
        chromium: /\{ unknown: 1 \}\)":"TypeError/,
        firefox: /\{ unknown: 1 \}\)":"Error/,
      },
    ],
    uselessOption: [{ case: 'tls-channel-id', chromium: /^\["works"/, firefox: /^\["works",\[\]\]/ }],
    // No harness has Firefox for Android: there the data of MDN speaks.
    nativeOnAndroid: [],
  },
};

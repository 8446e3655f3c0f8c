import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { type Browser, browsers } from '../../rules/browsers/browser.ts';
import { type Member } from '../../rules/browsers/lacking.ts';
import { support } from '../../rules/browsers/support.ts';
import rule from '../../rules/no-unsupported-port-api.ts';

const ofSender = (field: string): readonly [string, string] => [
  `chrome.runtime.onConnect.addListener((port) => { log(port.sender.${field}); });`,
  `chrome.runtime.onConnect.addListener((port) => { if ('${field}' in port.sender) log(port.sender.${field}); });`,
];
const ofRuntime = (event: string): readonly [string, string] => [
  `chrome.runtime.${event}.addListener(accept);`,
  `chrome.runtime.${event}?.addListener(accept);`,
];

/** A use of each member, and one that is prepared for its absence. */
const uses: Readonly<Partial<Record<Member, readonly [string, string]>>> = {
  'MessageSender.documentId': ofSender('documentId'),
  'MessageSender.documentLifecycle': ofSender('documentLifecycle'),
  'MessageSender.nativeApplication': ofSender('nativeApplication'),
  'MessageSender.origin': ofSender('origin'),
  'MessageSender.tlsChannelId': ofSender('tlsChannelId'),
  'MessageSender.userScriptWorldId': ofSender('userScriptWorldId'),
  'runtime.onConnectExternal': ofRuntime('onConnectExternal'),
  'runtime.onConnectNative': ofRuntime('onConnectNative'),
  'runtime.onUserScriptConnect': ofRuntime('onUserScriptConnect'),
  'tabs.connect.documentId': [
    'chrome.tabs.connect(1, { documentId });',
    "if (isFirefox) chrome.tabs.connect(1, { name: 'a' }); else chrome.tabs.connect(1, { documentId });",
  ],
  'runtime.connect.includeTlsChannelId': [
    'chrome.runtime.connect({ includeTlsChannelId: true });',
    'if (isChrome) chrome.runtime.connect({ includeTlsChannelId: true });',
  ],
  'Event.hasListeners': [
    'if (chrome.runtime.onConnect.hasListeners()) start();',
    'if (chrome.runtime.onConnect.hasListeners?.()) start();',
  ],
  'Event.addRules': ['chrome.runtime.onConnect.addRules([]);', 'chrome.runtime.onConnect.addRules?.([]);'],
};

/** Before these versions there were no extensions of today's kind; a manifest that names one is an old copy. */
const first: Readonly<Record<Browser, number>> = { chrome: 0, edge: 79, firefox: 57, safari: 14 };

const names: Readonly<Record<Browser, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
};

/** The version before this one: `18.3` of `18.4`, `105` of `106`. */
function before(version: string): string {
  const [major = '', minor] = version.split('.');
  return minor === undefined || minor === '0' ? String(Number(major) - 1) : `${major}.${Number(minor) - 1}`;
}

const linter = new Linter();

function messages(code: string, browser: Browser, version: string): readonly string[] {
  const config = {
    plugins: { ports: { rules: { rule } } },
    rules: { 'ports/rule': 'error' },
    settings: { 'webext-ports': { targets: { [browser]: version } } },
  };
  return linter.verify(code, config as unknown as Linter.Config).map(({ message }) => message);
}

interface Case {
  member: string;
  browser: Browser;
  version: string;
  /** How the message names the browser; undefined where nothing is to be said. */
  lacking: string | undefined;
  code: string;
  guarded: string;
}

const cases = Object.entries(uses).flatMap(([member, [code, guarded]]) =>
  browsers.flatMap((browser): readonly Case[] => {
    const since: string | false = support[member as Member][browser];
    const common = { member, browser, code, guarded };
    if (since === false) return [{ ...common, version: '200', lacking: names[browser] }];
    const isOld = Number(since) <= first[browser];
    return [
      { ...common, version: since, lacking: undefined },
      { ...common, version: before(since), lacking: isOld ? undefined : `${names[browser]} before ${since}` },
    ];
  }),
);

describe('what a browser has since when', () => {
  test('is looked at for every member that the rule knows', () => {
    const others: readonly string[] = ['MessageSender.frameId', 'MessageSender.url', 'tabs.connect.frameId'];
    const known = Object.keys(support).filter(
      (member) => !others.includes(member) && member !== 'Port.error' && member !== 'runtime.connectNative',
    );
    expect(Object.keys(uses).sort()).toEqual(known.sort());
    expect(cases.length).toBeGreaterThan(60);
  });

  test.each(cases)('$member in $browser $version', ({ code, guarded, browser, version, lacking }) => {
    const found = messages(code, browser, version);
    if (lacking === undefined) expect(found).toEqual([]);
    // What exists nowhere is said of no browser in particular.
    else if (code.includes('addRules')) expect(found).toHaveLength(1);
    else expect(found).toEqual([expect.stringContaining(`in ${lacking}`)]);
    expect(messages(guarded, browser, version)).toEqual([]);
  });
});

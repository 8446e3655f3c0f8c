import rule from '../../rules/no-unsupported-port-api.ts';
import { runRule, typescript } from './rule-tester.ts';

function targets(versions: Record<string, string>) {
  return { 'webext-ports': { targets: versions } };
}

const accept = (body: string): string => `chrome.runtime.onConnect.addListener((port) => { ${body} });`;
const old = targets({ chrome: '100', firefox: '115' });
const both = targets({ chrome: '120', firefox: '128' });
const byManifest = (manifest: object) => ({
  'webext-ports': { manifest: { manifest_version: 3, ...manifest } },
});
const worker = { background: { service_worker: 'b.js' } };
const gecko = { browser_specific_settings: { gecko: { id: 'a@b.example' } } };
/** What only some browsers have. */
const rare = [
  accept('log(port.sender.documentLifecycle, port.sender.tlsChannelId, port.sender.nativeApplication)'),
  accept('log(port.sender.userScriptWorldId)'),
  'chrome.runtime.onConnectNative.addListener(accept)',
  'chrome.runtime.onUserScriptConnect.addListener(accept)',
  'chrome.runtime.onConnect.hasListeners()',
  'chrome.runtime.connect({ includeTlsChannelId: true })',
];

runRule(rule, {
  valid: [
    // Every target has it.
    accept('log(port.sender.url, port.sender.id, port.sender.frameId, port.sender.tab)'),
    accept('log(port.sender.origin, port.sender.documentId)'),
    { code: accept('log(port.sender.documentLifecycle)'), settings: targets({ chrome: '120' }) },
    { code: accept('log(port.sender.userScriptWorldId)'), settings: targets({ firefox: '136' }) },
    { code: accept('log(port.sender.origin)'), settings: targets({ firefox: '126', safari: '14' }) },
    {
      code: 'chrome.runtime.onUserScriptConnect.addListener(accept)',
      settings: targets({ chrome: '120', firefox: '136' }),
    },
    { code: 'chrome.tabs.connect(1, { documentId })', settings: targets({ chrome: '106' }) },
    // Nobody has named a browser, so the use shows the one that has it, and no other.
    ...rare,
    ...rare.map((code) => ({ code, settings: { 'webext-ports': { manifest: { manifest_version: 2 } } } })),
    // Edge comes with Chrome, and nobody has named it.
    ...rare.filter((code) => !code.includes('World')).map((code) => ({ code, settings: byManifest(worker) })),
    // Chrome comes with a manifest that names Firefox, and nobody has named it.
    { code: accept('log(port.sender.userScriptWorldId)'), settings: byManifest(gecko) },
    // It is there in every Chromium, although only ChromeOS calls it.
    {
      code: 'chrome.runtime.onConnectNative.addListener(accept)',
      settings: targets({ chrome: '120', edge: '120' }),
    },
    // Guarded.
    { code: accept('log(port.sender.origin ?? new URL(port.sender.url).origin)'), settings: old },
    { code: accept('if (port.sender.origin) check(port.sender.origin)'), settings: old },
    { code: accept("if ('origin' in port.sender) check(port.sender.origin)"), settings: old },
    { code: accept('log(port.sender.origin?.length)'), settings: old },
    {
      code: accept('if (port.sender.origin === undefined) return; check(port.sender.origin)'),
      settings: old,
    },
    {
      code: accept(
        'const { origin, url } = port.sender; trust = origin !== undefined ? is(origin) : is(url)',
      ),
      settings: old,
    },
    { code: accept('const origin = port.sender.origin; if (origin) check(origin)'), settings: old },
    { code: accept("const { origin = 'unknown' } = port.sender; check(origin)"), settings: old },
    { code: accept('if (isChrome) log(port.sender.documentId)'), settings: old },
    'chrome.runtime.onConnectNative?.addListener(accept)',
    'if (chrome.runtime.onConnectNative) chrome.runtime.onConnectNative.addListener(accept)',
    "if ('onUserScriptConnect' in chrome.runtime) chrome.runtime.onUserScriptConnect.addListener(accept)",
    "typeof chrome.runtime.onConnectNative !== 'undefined' && chrome.runtime.onConnectNative.addListener(accept)",
    'const port = chrome.runtime.connect(); if (port.onMessage.hasListeners) log(port.onMessage.hasListeners())',
    { code: 'try { chrome.runtime.onConnectNative.addListener(accept) } catch { }', settings: both },
    { code: 'if (chrome.userScripts) chrome.runtime.onUserScriptConnect.addListener(accept)', settings: old },
    {
      code: 'chrome.runtime.onUserScriptConnect.addListener(accept)',
      filename: 'firefox/background.js',
      settings: targets({ firefox: '115' }),
    },
    // Not the sender of a port, not an event of ports, not the API.
    { code: 'addEventListener("message", (event) => { check(event.origin) })', settings: old },
    { code: 'log(location.origin, new URL(url).origin)', settings: old },
    { code: 'log(sender.origin)', settings: old },
    'emitter.onMessage.hasListeners()',
    'chrome.declarativeContent.onPageChanged.addRules(rules)',
    'api.runtime.onConnectNative.addListener(accept)',
    'rpc.connect(id, { includeTlsChannelId: true })',
    // connectNative where it may be.
    'chrome.runtime.connectNative("app")',
    // In content scripts another rule tells of it.
    {
      code: 'browser.runtime.connectNative("app")',
      filename: 'content/main.js',
      settings: {
        'webext-ports': {
          contexts: { 'content-script': 'content/**' },
          manifest: { manifest_version: 3, browser_specific_settings: { gecko_android: {} } },
        },
      },
    },
    {
      code: 'chrome.runtime.connectNative("app")',
      filename: 'both.js',
      settings: { 'webext-ports': { contexts: { background: '*.js', 'content-script': 'both.js' } } },
    },
  ],
  invalid: [
    {
      code: accept('check(port.sender.origin)'),
      settings: targets({ chrome: '79', firefox: '115', safari: '17' }),
      errors: [
        {
          message:
            '`sender.origin` is always undefined in Chrome before 80 and Firefox before 126: test for it, or provide a default.',
        },
      ],
    },
    {
      code: accept('log(port.sender.documentLifecycle)'),
      settings: targets({ firefox: '128', safari: '18' }),
      errors: [
        {
          message:
            '`sender.documentLifecycle` is always undefined in Firefox and Safari: test for it, or provide a default.',
        },
      ],
    },
    {
      code: accept('const { sender } = port; log(sender.tlsChannelId)'),
      settings: both,
      errors: [{ messageId: 'missingField' }],
    },
    {
      code: accept('const from = port.sender; log(from.userScriptWorldId)'),
      settings: byManifest(worker),
      errors: [{ messageId: 'missingField' }],
    },
    {
      code: accept('const { documentId } = port.sender; log(documentId)'),
      settings: old,
      errors: [{ messageId: 'missingField' }],
    },
    {
      code: 'chrome.runtime.onConnect.addListener(({ sender: { documentId } }) => log(documentId))',
      settings: old,
      errors: [
        {
          messageId: 'missingField',
          data: { text: 'sender.documentId', browsers: 'Chrome before 106 and Firefox before 153' },
        },
      ],
    },
    typescript({
      code: accept('log(port.sender!.origin!.length)'),
      settings: old,
      errors: [{ messageId: 'missingField' }],
    }),
    // A test of something else.
    {
      code: accept('if (port.sender.url) check(port.sender.origin)'),
      settings: old,
      errors: [{ messageId: 'missingField' }],
    },
    {
      code: 'chrome.runtime.onConnectNative.addListener(accept)',
      settings: targets({ chrome: '120', firefox: '128' }),
      errors: [
        {
          message:
            '`chrome.runtime.onConnectNative` does not exist in Firefox, where this line throws: test for it first, or use `?.`.',
          suggestions: [
            { messageId: 'useIfPresent', output: 'chrome.runtime.onConnectNative?.addListener(accept)' },
          ],
        },
      ],
    },
    {
      code: 'browser.runtime.onUserScriptConnect.addListener(accept)',
      settings: targets({ chrome: '116', safari: '18' }),
      errors: [
        {
          messageId: 'missingEvent',
          data: { text: 'browser.runtime.onUserScriptConnect', browsers: 'Chrome before 120 and Safari' },
          suggestions: 1,
        },
      ],
    },
    {
      code: 'chrome.runtime.onConnectExternal.addListener(accept)',
      settings: targets({ safari: '15' }),
      errors: [{ messageId: 'missingEvent', suggestions: 1 }],
    },
    {
      code: 'const port = chrome.runtime.connect(); if (!port.onMessage.hasListeners()) port.disconnect()',
      settings: targets({ chrome: '120', firefox: '128', safari: '18' }),
      errors: [
        {
          message:
            '`port.onMessage.hasListeners` does not exist in Firefox and Safari, where calling it throws: ask `hasListener` about each listener.',
        },
      ],
    },
    {
      code: 'chrome.runtime.onConnect.hasListeners()',
      settings: byManifest({ ...worker, ...gecko }),
      errors: [{ messageId: 'missingMethod' }],
    },
    // What is named is told together with what comes with it.
    {
      code: accept('log(port.sender.userScriptWorldId)'),
      settings: byManifest(worker),
      errors: [
        {
          messageId: 'missingField',
          data: { text: 'sender.userScriptWorldId', browsers: 'Chrome and Edge' },
        },
      ],
    },
    {
      code: accept('log(port.sender.nativeApplication)'),
      settings: targets({ chrome: '120', edge: '120' }),
      errors: [{ messageId: 'missingField', data: { text: 'sender.nativeApplication', browsers: 'Edge' } }],
    },
    // A field that is missing throws nothing, so that catching is no guard.
    {
      code: accept('try { check(port.sender.origin) } catch { }'),
      settings: old,
      errors: [{ messageId: 'missingField' }],
    },
    // No browser has it, whoever is meant.
    {
      code: 'chrome.runtime.onMessage.addRules([]); chrome.runtime.onConnect.addRules([])',
      errors: [{ messageId: 'noRules' }],
    },
    {
      code: 'chrome.runtime.onConnect.addRules([])',
      settings: targets({ chrome: '120' }),
      errors: [
        {
          message:
            '`chrome.runtime.onConnect.addRules` does not exist: the events of ports have no rules in any browser. Add a listener.',
        },
      ],
    },
    {
      code: 'chrome.tabs.connect(tab.id, { name, documentId })',
      settings: old,
      errors: [
        {
          message:
            'The option `documentId` is unknown in Chrome before 106 and Firefox before 153, where `connect` throws because of it: leave it out there.',
        },
      ],
    },
    {
      code: 'chrome.runtime.connect(id, { includeTlsChannelId: true })',
      settings: targets({ chrome: '120', firefox: '128' }),
      errors: [
        {
          message:
            'The option `includeTlsChannelId` does nothing in Firefox: no TLS channel id is passed on there.',
        },
      ],
    },
    {
      code: 'browser.runtime.connectNative("app")',
      settings: {
        'webext-ports': {
          manifest: {
            manifest_version: 3,
            browser_specific_settings: { gecko: { id: 'a@b' }, gecko_android: {} },
          },
        },
      },
      errors: [{ messageId: 'nativeOnAndroid' }],
    },
  ],
});

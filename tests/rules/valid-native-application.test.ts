import { directoryWith } from '../project/in-directory.ts';
import rule from '../../rules/valid-native-application.ts';
import { runRule } from './rule-tester.ts';

const connect = "chrome.runtime.connectNative('org.example.host');";
const settings = (own: object) => ({ settings: { 'webext-ports': own } });
const withManifest = (manifest: object) => settings({ manifest: { manifest_version: 3, ...manifest } });
const optional = withManifest({ optional_permissions: ['nativeMessaging'] });
const content = settings({ contexts: { 'content-script': '**/content.js' } });

// The extension of another folder has no part in this one's manifest.
const monorepo = directoryWith({
  'app/manifest.json': { manifest_version: 3, permissions: ['storage'] },
  'other/background.js': connect,
});

runRule(rule, {
  valid: [
    connect,
    "browser.runtime.connectNative('ping_pong');",
    "chrome.runtime.connectNative('com.8bit.bitwarden');",
    "const HOST = 'org.example.host'; chrome.runtime.connectNative(HOST);",
    // Names that are not known.
    'chrome.runtime.connectNative(name);',
    'chrome.runtime.connectNative(`org.${name}`);',
    'let host = "a-b"; host = read(); chrome.runtime.connectNative(host);',
    'chrome.runtime.connectNative(...all);',
    'chrome.runtime.connectNative();',
    'chrome.runtime.connectNative({ application: "x-y" });',
    // Capitals are refused by Chromium alone.
    "browser.runtime.connectNative('org.example.Host');",
    { code: "browser.runtime.connectNative('Host');", ...settings({ targets: { firefox: '128' } }) },
    // Safari ignores the name.
    { code: "browser.runtime.connectNative('My App');", ...settings({ targets: { safari: '17' } }) },
    // Not the API.
    "client.connectNative('a-b');",
    "const chrome = { runtime: { connectNative() {} } }; chrome.runtime.connectNative('a-b');",
    "chrome.runtime.connect('a-b');",
    // Permissions.
    { code: connect, ...withManifest({ permissions: ['nativeMessaging'] }) },
    {
      code: connect,
      ...settings({
        manifest: [{ manifest_version: 3 }, { manifest_version: 2, permissions: ['nativeMessaging'] }],
      }),
    },
    { code: `if (chrome.runtime.connectNative) ${connect}`, ...withManifest({}) },
    { code: "chrome.runtime.connectNative?.('org.example.host');", ...withManifest({}) },
    {
      code: `function f(runtime) { if (typeof chrome.runtime.connectNative !== 'function') return; ${connect} }`,
      ...withManifest({}),
    },
    { code: connect, filename: `${monorepo}/other/background.js` },
    // A part of a manifest, which a build completes, or a file that holds manifests in a way of its own.
    { code: connect, ...settings({ manifest: { name: 'Ours', host_permissions: [] } }) },
    {
      code: connect,
      ...settings({ manifest: { base: { manifest_version: 3 }, variants: [{ permissions: [] }] } }),
    },
    // Optional permissions that somebody else may ask for.
    { code: `export function start() { ${connect} }`, ...optional },
    { code: `function start() { ${connect} } chrome.runtime.onMessage.addListener(start);`, ...optional },
    { code: `const App = { async init() { ${connect} } };`, ...optional },
    { code: `try { ${connect} } catch {}`, ...optional },
    {
      code: `chrome.permissions.contains({ permissions: ['nativeMessaging'] }, (granted) => { if (granted) ${connect} });`,
      ...optional,
    },
    {
      code: `(async () => { if (!(await chrome.permissions.contains({ permissions: ['nativeMessaging'] }))) return; ${connect} })();`,
      ...optional,
    },
    // Contexts.
    { code: connect, filename: 'background.js', ...content },
    // An extension inside an Android app: GeckoView lets its content scripts talk to the app.
    {
      code: "browser.runtime.connectNative('reader');",
      filename: 'content.js',
      ...settings({
        ...content.settings['webext-ports'],
        manifest: { manifest_version: 2, permissions: ['nativeMessaging', 'nativeMessagingFromContent'] },
      }),
    },
    { code: "chrome.runtime.connectNative?.('org.example.host');", filename: 'content.js', ...content },
    {
      code: connect,
      filename: 'shared/content.js',
      ...settings({ contexts: { 'content-script': '**/content.js', background: 'shared/**' } }),
    },
  ],
  invalid: [
    {
      code: connect,
      ...settings({ manifest: { name: 'Ours', permissions: ['storage'] } }),
      errors: [{ messageId: 'noPermission' }],
    },
    ...['org.example-host', '.org', 'org.', 'org..host', 'my host', ''].map((name) => ({
      code: `chrome.runtime.connectNative('${name}');`,
      errors: [{ messageId: 'refusedEverywhere', data: { name }, column: 30 }],
    })),
    {
      code: "browser.runtime.connectNative('org.example-host');",
      errors: [{ messageId: 'refusedEverywhere' }],
    },
    {
      code: "chrome.runtime.connectNative('org.example.Host');",
      errors: [{ messageId: 'refusedByChromium' }],
    },
    {
      code: "const HOST = 'Host'; browser.runtime.connectNative(HOST);",
      ...settings({ targets: { firefox: '128', edge: '120' } }),
      errors: [{ messageId: 'refusedByChromium', data: { name: 'Host' } }],
    },
    {
      code: "import browser from 'webextension-polyfill'; browser.runtime.connectNative('a-b');",
      errors: [{ messageId: 'refusedEverywhere' }],
    },
    // Permissions.
    { code: connect, ...withManifest({ permissions: ['storage'] }), errors: [{ messageId: 'noPermission' }] },
    {
      code: `export function start() { try { return ${connect} } catch {} }`,
      ...withManifest({}),
      errors: [{ messageId: 'noPermission' }],
    },
    { code: connect, ...optional, errors: [{ messageId: 'optionalPermission' }] },
    {
      code: `function start() { return ${connect} } start();`,
      ...optional,
      errors: [{ messageId: 'optionalPermission' }],
    },
    {
      code: `(async () => { await 0; ${connect} })();`,
      ...optional,
      errors: [{ messageId: 'optionalPermission' }],
    },
    // Contexts.
    { code: connect, filename: 'src/content.js', ...content, errors: [{ messageId: 'contentScript' }] },
  ],
});

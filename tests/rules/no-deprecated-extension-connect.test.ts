import rule from '../../rules/no-deprecated-extension-connect.ts';
import { runRule, runRuleInTypeScript } from './rule-tester.ts';

function reported(code: string, member: string, output: string | null, place: object = {}) {
  return { code, output, errors: [{ messageId: 'deprecated', data: { member }, ...place }] };
}

runRule(rule, {
  valid: [
    'chrome.runtime.connect({ name: "a" });',
    'chrome.runtime.onConnect.addListener((port) => {});',
    'chrome.runtime.onConnectExternal.addListener((port) => {});',
    'chrome.extension.getURL("a.html");',
    'chrome.extension.sendRequest({});',
    'chrome.extension.onMessage.addListener(() => {});',
    'chrome.tabs.connect(1);',
    // Another object.
    'app.extension.connect();',
    'const chrome = { extension: { connect() {} } }; chrome.extension.connect();',
    'function f(chrome) { chrome.extension.connect(); }',
    'emulated.chrome = {}; emulated.chrome.extension.connect();',
    'extension.connect();',
    'chrome.extension.other.connect();',
    'redis.connect(); const extension = 1;',
    // What the browser has is asked first.
    'const port = chrome.runtime && chrome.runtime.connect ? chrome.runtime.connect() : chrome.extension.connect();',
    'if (chrome.runtime) { a(); } else { chrome.extension.onConnect.addListener(f); }',
    'if (!chrome.runtime.onConnect) chrome.extension.onConnect.addListener(f);',
    'if (chrome.extension.connect) { chrome.extension.connect(); }',
    'const onConnect = chrome.runtime.onConnect || chrome.extension.onConnect;',
    '(chrome.runtime || chrome.extension).connect();',
    'const isOld = typeof chrome.extension.connect === "function" || !chrome.extension.onConnect;',
    // Tables that are no listeners of the API.
    'const table = { extension: { onConnect() {} } };',
    'const table = { extension: { onConnect() {} } }; register(table);',
    'const table = { extension: { onConnect() {} } }; for (const a in table) for (const b in table[a]) bus[a][b].addListener(table[a][b]);',
    'const table = { runtime: { onConnect() {} } }; for (const a in table) for (const b in table[a]) chrome[a][b].addListener(table[a][b]);',
  ],
  invalid: [
    reported(
      "const port = chrome.extension.connect({ name: 'a' });",
      'connect',
      "const port = chrome.runtime.connect({ name: 'a' });",
      { line: 1, column: 14, endColumn: 38 },
    ),
    reported('browser.extension.connect();', 'connect', 'browser.runtime.connect();'),
    reported(
      'chrome.extension.onConnect.addListener((port) => {});',
      'onConnect',
      'chrome.runtime.onConnect.addListener((port) => {});',
    ),
    reported(
      'chrome.extension.onConnectExternal.addListener((port) => { port.disconnect(); });',
      'onConnectExternal',
      'chrome.runtime.onConnectExternal.addListener((port) => { port.disconnect(); });',
    ),
    reported('chrome.extension?.connect?.();', 'connect', 'chrome.runtime?.connect?.();'),
    reported('window.chrome.extension.connect();', 'connect', 'window.chrome.runtime.connect();'),
    reported(
      "import browser from 'webextension-polyfill'; browser.extension.onConnect.addListener(f);",
      'onConnect',
      "import browser from 'webextension-polyfill'; browser.runtime.onConnect.addListener(f);",
    ),
    reported('if (enabled) chrome.extension.connect();', 'connect', 'if (enabled) chrome.runtime.connect();'),
    // The namespace stands elsewhere.
    reported('const { extension } = chrome; extension.connect();', 'connect', null),
    reported('const e = chrome.extension; e.onConnect.addListener(f);', 'onConnect', null),
    reported('chrome["extension"].connect();', 'connect', null),
    // A table of listeners.
    reported(
      `const table = {
  extension: {
    onConnect(port) {},
  },
};
for (const a in table) for (const b in table[a]) chrome[a][b].addListener(table[a][b]);`,
      'onConnect',
      null,
      { line: 3 },
    ),
    {
      code: 'chrome.extension.connect(); chrome.extension.connect();',
      output: 'chrome.runtime.connect(); chrome.runtime.connect();',
      errors: [1, 29].map((column) => ({ messageId: 'deprecated', column })),
    },
  ],
});

runRuleInTypeScript(rule, {
  valid: [
    'chrome.runtime!.connect();',
    'declare const app: { extension: { connect(): void } }; app.extension.connect();',
  ],
  invalid: [
    reported('(chrome as any).extension.connect();', 'connect', '(chrome as any).runtime.connect();'),
    reported('chrome.extension!.connect();', 'connect', null),
  ],
});

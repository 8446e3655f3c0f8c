import rule from '../../rules/no-runtime-connect-to-content-script.ts';
import { runRule, typescript } from './rule-tester.ts';

const tabIdError = (called: string, api: string): string =>
  `\`${called}\` takes an extension's id, not a tab's: it throws in Chrome and Firefox, and it never reaches a content script; call \`${api}.tabs.connect\`.`;

/** A tab's id is found; the suggestion turns the call around. */
function found(code: string) {
  return {
    code,
    errors: [
      {
        messageId: 'tabId',
        suggestions: [
          { messageId: 'connectTab', output: code.replace('.runtime.connect(', '.tabs.connect(') },
        ],
      },
    ],
  };
}

// What the call itself shows.
runRule(rule, {
  valid: [
    'chrome.runtime.connect()',
    "chrome.runtime.connect({ name: 'feed' })",
    'chrome.runtime.connect({ name: `popup-${tab.id}` })',
    "chrome.runtime.connect('abcdefghijklmnopabcdefghijklmnop', { name: 'feed' })",
    "const id = 'abcdefghijklmnopabcdefghijklmnop'; chrome.runtime.connect(id)",
    'chrome.runtime.connect(chrome.runtime.id)',
    "chrome.runtime.connect(undefined, { name: 'feed' })",
    "chrome.runtime.connect(null, { name: 'feed' })",
    "chrome.runtime.connect('', { name: 'feed' })",
    'chrome.runtime.connect(extensionId, info)',
    'chrome.runtime.connect(EXTENSION_ID)',
    'chrome.runtime.connect(...args)',
    'function open(id) { return chrome.runtime.connect(id) }',
    'chrome.management.getAll((all) => chrome.runtime.connect(all[0].id))',
    // It is the right call.
    'chrome.tabs.connect(tab.id, { frameId: 0 })',
    // Names that only look like it.
    'chrome.runtime.connect(stabId)',
    'chrome.runtime.connect(tableId)',
    'chrome.runtime.connect(database.id)',
    'chrome.runtime.connect(tab.extensionId)',
    // `tabId` holds something else, or may.
    "const tabId = { name: 'feed' }; chrome.runtime.connect(tabId)",
    "const tabId = 'abcdefghijklmnopabcdefghijklmnop'; chrome.runtime.connect(tabId)",
    "function open(tabId, info) { if (typeof tabId === 'object') return chrome.runtime.connect(tabId); return chrome.tabs.connect(tabId, info) }",
    "function open(tabId, info) { if (typeof tabId === 'number') return chrome.tabs.connect(tabId, info); return chrome.runtime.connect(tabId) }",
    "function open(tabId, info) { return typeof tabId !== 'number' ? chrome.runtime.connect(tabId) : chrome.tabs.connect(tabId, info) }",
    'function open(tabId) { if (isObject(tabId)) chrome.runtime.connect(tabId) }',
    "function open(tabId) { if (tabId && typeof tabId === 'object') chrome.runtime.connect(tabId) }",
    typescript({ code: 'function open(tabId: string) { chrome.runtime.connect(tabId) }' }),
    typescript({ code: 'function open(tabId: { name: string }) { chrome.runtime.connect(tabId) }' }),
    // A project's own function, another namespace, another object.
    'compat.runtime.connect(tabId)',
    'const chrome = { runtime: { connect(id) {} } }; chrome.runtime.connect(tabId)',
    'import { runtime } from "./rpc.js"; runtime.connect(tabId)',
    'socket.connect(tabId)',
    'chrome.serial.connect(tabId)',
    // A frameId that is not an option.
    'chrome.runtime.connect({ name: JSON.stringify({ frameId }) })',
    'chrome.runtime.connect({ name: frameId })',
  ],
  invalid: [
    {
      code: 'chrome.runtime.connect(tab.id)',
      errors: [
        {
          message: tabIdError('chrome.runtime.connect', 'chrome'),
          suggestions: [{ messageId: 'connectTab', output: 'chrome.tabs.connect(tab.id)' }],
        },
      ],
    },
    {
      code: "import browser from 'webextension-polyfill'; browser.runtime.connect(tabs[0].id, { name: 'feed' })",
      errors: [
        {
          message: tabIdError('browser.runtime.connect', 'browser'),
          suggestions: [
            {
              messageId: 'connectTab',
              output:
                "import browser from 'webextension-polyfill'; browser.tabs.connect(tabs[0].id, { name: 'feed' })",
            },
          ],
        },
      ],
    },
    // Written out.
    found('chrome.runtime.connect(12)'),
    found('chrome.runtime.connect(sender.tab.id)'),
    found('chrome.runtime.connect(sender.tab?.id)'),
    found('chrome.runtime.connect(currentTab.id, { name })'),
    found('chrome.runtime.connect(Number(select.value))'),
    // By a name, where nothing speaks against it.
    found('function open(url, tabId) { chrome.runtime.connect(tabId, { name: url }) }'),
    found('class Client { open() { chrome.runtime.connect(this.tabId, this.options) } }'),
    found('chrome.runtime.connect(info.targetTabId)'),
    found("if (typeof tabId !== 'number') throw new Error('no tab'); chrome.runtime.connect(tabId)"),
    // Through variables, destructured, of the API.
    found('const id = sender.tab.id; chrome.runtime.connect(id)'),
    found('chrome.tabs.query({}, (found) => { for (const each of found) chrome.runtime.connect(each.id) })'),
    found(
      'async function f() { const [active] = await chrome.tabs.query({}); chrome.runtime.connect(active.id) }',
    ),
    found('async function f() { const { id } = await chrome.tabs.getCurrent(); chrome.runtime.connect(id) }'),
    found('chrome.tabs.onUpdated.addListener((id) => { chrome.runtime.connect(id) })'),
    found('chrome.action.onClicked.addListener((page) => { chrome.runtime.connect(page.id) })'),
    found('chrome.contextMenus.onClicked.addListener((info, page) => { chrome.runtime.connect(page.id) })'),
    found('chrome.tabs.onActivated.addListener(({ tabId: id }) => { chrome.runtime.connect(id) })'),
    found(
      'chrome.runtime.onConnect.addListener((port) => { const { tab: { id } } = port.sender; chrome.runtime.connect(id) })',
    ),
    // By its declared type.
    { ...typescript(found('function open(target: number) { chrome.runtime.connect(target) }')) },
    // Options that only tabs.connect has.
    {
      code: "chrome.runtime.connect({ name: 'feed', frameId: 0 })",
      errors: [
        {
          message:
            '`chrome.runtime.connect` has no option `frameId`: it throws in Chrome and Firefox, and it never reaches a content script; call `chrome.tabs.connect` with the id of the tab.',
        },
      ],
    },
    { code: 'chrome.runtime.connect(target, { documentId })', errors: [{ messageId: 'frameOption' }] },
    {
      code: 'const info = { frameId: 3 }; browser.runtime.connect(undefined, info)',
      errors: [{ messageId: 'frameOption' }],
    },
    // No suggestion where the call is written otherwise.
    {
      code: 'const { connect } = chrome.runtime; connect(tab.id)',
      errors: [{ messageId: 'tabId', suggestions: [] }],
    },
    // Nor in a content script, which has no `tabs`.
    {
      code: 'chrome.runtime.connect(tab.id)',
      filename: 'content/main.js',
      settings: { 'webext-ports': { contexts: { 'content-script': 'content/**' } } },
      errors: [{ messageId: 'tabId', suggestions: [] }],
    },
  ],
});

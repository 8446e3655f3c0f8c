import rule from '../../rules/require-external-sender-check.ts';
import { runRule } from './rule-tester.ts';

function external(body: string, parameter = 'port') {
  return `chrome.runtime.onConnectExternal.addListener((${parameter}) => { ${body} });`;
}

const answer = 'port.onMessage.addListener((message) => port.postMessage(answer(message)));';
const both =
  'chrome.runtime.onConnect.addListener(accept); chrome.runtime.onConnectExternal.addListener(accept);';
const manifest = (own: object) => ({
  settings: {
    'webext-ports': { manifest: { manifest_version: 3, background: { service_worker: 'a.js' }, ...own } },
  },
});

runRule(rule, {
  valid: [
    'chrome.runtime.onConnectExternal.addListener((port) => { port.onMessage.addListener((m, again) => { if (again.sender.id === friend) handle(m); }); });',
    // Asked.
    external(`if (port.sender.id !== friend) return; ${answer}`),
    external(`if (!allowed.has(port.sender.origin)) { port.disconnect(); return; } ${answer}`),
    external(`const { id } = port.sender; if (id !== friend) return; ${answer}`),
    external(`const { url } = port.sender ?? {}; check(url); ${answer}`),
    external(`const sender = port.sender; if (sender?.url?.startsWith(home)) { ${answer} }`),
    external('if (sender.origin === home) onMessage.addListener(f);', '{ sender, onMessage }'),
    // Asked by others, perhaps.
    external(`if (!isAllowed(port.sender)) return; ${answer}`),
    external('handlePort(port, { external: true });'),
    external(`const { sender } = port; if (sender && isAllowed(sender)) { ${answer} }`),
    external('ports.push(port);'),
    'chrome.runtime.onConnectExternal.addListener(handle);',
    'import { handle } from "./handle.js"; chrome.runtime.onConnectExternal.addListener(handle);',
    // Nothing is done with the port.
    external('port.disconnect();'),
    external('console.log("hello");', ''),
    external('console.log(port.name);'),
    // Scripts of its own.
    `chrome.runtime.onConnect.addListener((port) => { ${answer} });`,
    `chrome.runtime.onConnectExternal.removeListener((port) => { ${answer} });`,
    `events.onConnectExternal.addListener((port) => { ${answer} });`,
    // The same listener, which asks.
    `function accept(port) { if (port.sender.id !== chrome.runtime.id) return; ${answer} } ${both}`,
    `function accept(port) { if (!isAllowed(port.sender)) return; ${answer} } ${both}`,
    // Chrome keeps strangers out.
    { code: external(answer), ...manifest({ externally_connectable: { matches: ['https://a.example/*'] } }) },
    {
      code: external(answer),
      ...manifest({ externally_connectable: { ids: ['knldjmfmopnpolahpmmgbagdohdnhkik'] } }),
    },
  ],
  invalid: [
    { code: external(answer), errors: [{ messageId: 'unchecked', data: { port: 'port' }, column: 46 }] },
    { code: external('port.postMessage(1);'), errors: [{ messageId: 'unchecked' }] },
    {
      code: external(
        'const tabId = peer.sender.tab.id; peer.onMessage.addListener((m) => send(tabId, m));',
        'peer',
      ),
      errors: [{ messageId: 'unchecked', data: { port: 'peer' } }],
    },
    { code: external('onMessage.addListener(f);', '{ onMessage }'), errors: [{ messageId: 'unchecked' }] },
    {
      code: `const accept = (port) => { ${answer} }; chrome.runtime.onConnectExternal.addListener(accept);`,
      errors: [{ messageId: 'unchecked' }],
    },
    { code: `function accept(port) { ${answer} } ${both}`, errors: [{ messageId: 'sameListener' }] },
    {
      code: `function accept(port) { const id = idOf(port.sender); port.onMessage.addListener((m) => act(id, m)); } ${both}`,
      errors: [{ messageId: 'sameListener' }],
    },
    // The door is open.
    {
      code: external(answer),
      ...manifest({ externally_connectable: { ids: ['*'] } }),
      errors: [{ messageId: 'unchecked' }],
    },
    { code: external(answer), ...manifest({}), errors: [{ messageId: 'unchecked' }] },
    {
      code: external(answer),
      ...manifest({
        externally_connectable: { matches: ['https://a.example/*'] },
        browser_specific_settings: { gecko: { id: 'a@b' } },
      }),
      errors: [{ messageId: 'unchecked' }],
    },
  ],
});

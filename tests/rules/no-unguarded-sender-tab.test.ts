import rule from '../../rules/no-unguarded-sender-tab.ts';
import { runRule, runRuleInTypeScript } from './rule-tester.ts';

function listening(body: string, event = 'onConnect') {
  return `chrome.runtime.${event}.addListener((port) => { ${body} });`;
}

function reported(code: string, member = 'id') {
  return { code, errors: [{ messageId: 'unguarded', data: { member } }] };
}

const manifest = (own: object) => ({
  settings: { 'webext-ports': { manifest: { manifest_version: 3, ...own } } },
});
const contentOnly = { content_scripts: [{ js: ['a.js'] }], background: { service_worker: 'b.js' } };

runRule(rule, {
  valid: [
    listening('const id = port.sender.tab?.id;'),
    listening('const id = port.sender?.tab.id;'),
    listening('if (port.sender.tab) open(port.sender.tab.id);'),
    listening('const { tab } = port.sender; if (!tab) return; open(tab.id);'),
    listening('const id = port.sender.tab ? port.sender.tab.id : undefined;'),
    listening('const id = port.sender.tab && port.sender.tab.id;'),
    listening('const { tab } = port.sender; open(tab);'),
    listening('port.sender.tab.id = 3;'),
    // Behind a check of the name.
    listening("if (port.name === 'content') open(port.sender.tab.id);"),
    listening("if (port.name !== 'content') return; open(port.sender.tab.id);"),
    listening("switch (port.name) { case 'content': open(port.sender.tab.id); }"),
    listening('let tab; if (isNumeric(port.name)) tab = port.name; else tab = port.sender.tab.id;'),
    listening('const kind = decode(port.name); if (!kind) return; open(port.sender.tab.id);'),
    listening('const { name, sender } = port; const kind = kinds[name]; open(sender.tab.id);'),
    // Behind a test of the port, by a function or by a name for what it tells.
    listening('if (isContentScript(port)) open(port.sender.tab.id);'),
    listening('if (!isContentScript(port)) return; open(port.sender.tab.id);'),
    listening('const fromTab = !!port.sender.tab; if (fromTab) open(port.sender.tab.id);'),
    listening('const fromTab = port.sender.tab != null; if (!fromTab) return; open(port.sender.tab.id);'),
    listening('assert(port.sender.tab); open(port.sender.tab.id);'),
    listening('guard.ensureContentScript(port); open(port.sender.tab.id);'),
    // A tab in its place.
    listening('const { tab = {} } = port.sender; open(tab.id);'),
    listening('const { tab: { id } = {} } = port.sender; open(id);'),
    listening('const tab = port.sender.tab || { id: -1 }; open(tab.id);'),
    // Caught, or a matter of others.
    listening('try { open(port.sender.tab.id); } catch { port.disconnect(); }'),
    listening('port.onMessage.addListener(() => { if (hasTab(port.sender)) open(port.sender.tab.id); });'),
    'const ports = []; chrome.runtime.onConnect.addListener((port) => ports.push(port)); function f(port) { open(port.sender.tab.id); }',
    'chrome.runtime.onMessage.addListener((message, sender) => { open(sender.tab.id); });',
    // User scripts are always in a tab.
    listening('open(port.sender.tab.id);', 'onUserScriptConnect'),
    // Nothing but content scripts can connect.
    { code: listening('open(port.sender.tab.id);'), ...manifest(contentOnly) },
  ],
  invalid: [
    reported(listening('const { tab: { id } } = port.sender; open(id);')),
    reported(listening('const { id } = port.sender.tab; open(id);')),
    reported(listening('log(port); open(port.sender.tab.id);')),
    reported(listening('if (isReady()) open(port.sender.tab.id);')),
    reported(listening('open(port.sender.tab.id);')),
    reported(listening('const tabId = port.sender.tab.id; ports.set(tabId, port);', 'onConnectExternal')),
    reported(listening('const { tab } = port.sender; open(tab.id, tab.url);')),
    reported(
      listening('const tab = port.sender.tab; port.onMessage.addListener(() => show(tab.url));'),
      'url',
    ),
    reported(
      'function accept({ sender }) { open(sender.tab.windowId); } chrome.runtime.onConnect.addListener(accept);',
      'windowId',
    ),
    reported(listening('if (enabled) open(port.sender.tab.id);')),
    {
      ...reported(listening('open(port.sender.tab.id);')),
      ...manifest({ ...contentOnly, action: { default_popup: 'popup.html' } }),
    },
  ],
});

runRuleInTypeScript(rule, {
  valid: [listening('const id = port.sender?.tab?.id;'), listening('const id = port.sender!.tab?.id;')],
  invalid: [
    reported(listening('open(port.sender!.tab!.id!);')),
    reported(listening('const tab = port.sender!.tab!; open(tab.id);')),
  ],
});

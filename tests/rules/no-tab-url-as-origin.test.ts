import rule from '../../rules/no-tab-url-as-origin.ts';
import { runRule, runRuleInTypeScript } from './rule-tester.ts';

function listening(body: string, parameter = 'port') {
  return `chrome.runtime.onConnect.addListener((${parameter}) => { ${body} });`;
}

function reported(code: string, suggestion?: [from: string, to: string]) {
  const output = suggestion && code.replace(...suggestion);
  return {
    code,
    errors: [{ messageId: 'tabUrl', suggestions: output ? [{ messageId: 'useSender', output }] : [] }],
  };
}

runRule(rule, {
  valid: [
    // What is said to be the tab's, or of its top page.
    listening('const topFrameOrigin = new URL(port.sender.tab.url).origin; show(topFrameOrigin);'),
    listening('const tabHost = new URL(port.sender.tab.url).host; badge(tabHost);'),
    listening('const { hostname: pageHost } = new URL(port.sender.tab.url); badge(pageHost);'),
    listening('const topOrigin = port.sender.tab.url; show(topOrigin);'),
    // The sender's own address.
    listening('const { origin } = new URL(port.sender.url);'),
    listening("if (port.sender.origin !== 'https://example.org') port.disconnect();"),
    listening("const from = port.sender.url || port.sender.tab.url || '<unknown>';"),
    listening('const { sender } = port; const from = sender.url ?? sender.tab?.url;'),
    // The top page is meant.
    listening('exclusions.isEnabledForUrl(port.sender.tab.url);'),
    listening('tabs.get(port.sender.tab.id).url = port.sender.tab.url;'),
    listening('console.log(port.sender.tab.url);'),
    listening('const address = port.sender.tab.url; show(address);'),
    listening('const { url } = port.sender.tab; show(url);'),
    listening('const title = port.sender.tab.title; if (title === "a") b();'),
    listening("if (port.sender.tab.url === 'about:blank') a();"),
    listening("if (port.sender.tab.url === undefined || port.sender.tab.url == '') a();"),
    listening('if (port.sender.tab.url) a(port.sender.tab.url);'),
    listening('const { pathname } = new URL(port.sender.tab.url);'),
    // Top pages alone.
    listening('if (port.sender.frameId === 0) { const origin = port.sender.tab.url; }'),
    listening(
      "if (port.sender.frameId) return; if (port.sender.tab.url.startsWith('https://a.example/')) b();",
    ),
    // No port.
    'chrome.runtime.onMessage.addListener((message, sender) => { const origin = new URL(sender.tab.url).origin; });',
    'chrome.tabs.onUpdated.addListener((id, info, tab) => { const origin = tab.url; });',
  ],
  invalid: [
    reported(listening('const origin = port.sender.tab.url;'), ['sender.tab.url', 'sender.url']),
    reported(listening('const { origin } = new URL(port.sender.tab.url);'), ['sender.tab.url', 'sender.url']),
    reported(listening('const host = new URL(port.sender.tab.url).hostname;'), [
      'sender.tab.url',
      'sender.url',
    ]),
    reported(listening("if (port.sender.tab.url.startsWith('https://example.org/')) trust(port);"), [
      'sender.tab.url',
      'sender.url',
    ]),
    reported(listening('if (port.sender?.tab?.url !== trusted) port.disconnect();'), [
      'sender?.tab?.url',
      'sender?.url',
    ]),
    reported(listening('const url = port.sender.tab.url; if (url.includes("example.org")) trust(port);'), [
      'sender.tab.url',
      'sender.url',
    ]),
    reported(listening('const { tab } = port.sender; accounts.open({ origin: tab.url, port });')),
    reported(listening('const { url } = port.sender.tab; allow(new URL(url).origin);')),
    reported(listening('const { sender: { tab } } = port; if (tab.url === trusted) trust();')),
    reported(listening('const { url } = sender.tab; if (url === trusted) trust();', '{ sender }')),
    reported(
      listening(
        "const { sender } = port; const from = (sender.tab && sender.tab.url) || sender.url || '<unknown>';",
      ),
    ),
    reported(listening('port.requester = port.sender.tab.url;'), ['sender.tab.url', 'sender.url']),
  ],
});

runRuleInTypeScript(rule, {
  valid: [
    `function handle(port: chrome.runtime.Port) { const sender = port.sender as chrome.runtime.MessageSender; const from = sender?.url || sender?.tab?.url; }`,
  ],
  invalid: [
    reported(`function handle(port: chrome.runtime.Port) { const origin = port.sender!.tab!.url!; }`, [
      'sender!.tab!.url!',
      'sender!.url!',
    ]),
  ],
});

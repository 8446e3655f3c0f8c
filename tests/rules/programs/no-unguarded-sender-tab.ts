import type { Program } from './program.ts';

export const noUnguardedSenderTab: readonly Program[] = [
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const id = port.sender.tab.id; ports[id] = port; });`,
    said: ['unguarded'],
  },
  {
    code: `chrome.runtime.onConnect.addListener(({ sender }) => { use(sender.tab.id); });`,
    said: ['unguarded'],
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const { tab } = port.sender; use(tab.id); });`,
    said: ['unguarded'],
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const { tab: { id } } = port.sender; use(id); });`,
    said: ['unguarded'],
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { port.onMessage.addListener((m) => { use(m, port.sender.tab.url); }); });`,
    said: ['unguarded'],
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { if (port.name !== 'content') return; use(port.sender.tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { switch (port.name) { case 'content': use(port.sender.tab.id); } });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { if (!port.sender.tab) return; use(port.sender.tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { if (!port.sender?.tab) { return; } use(port.sender.tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const { sender } = port; if (sender && sender.tab) use(sender.tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const id = port.sender && port.sender.tab && port.sender.tab.id; });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const id = port.sender.tab ? port.sender.tab.id : -1; });`,
  },
  { code: `chrome.runtime.onConnect.addListener((port) => { const id = port.sender.tab?.id; });` },
  { code: `chrome.runtime.onConnect.addListener((port) => { const id = port.sender?.tab?.id; });` },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { try { use(port.sender.tab.id); } catch { use(0); } });`,
  },
  {
    code: `const handlers = { content(port) { use(port.sender.tab.id); } }; chrome.runtime.onConnect.addListener((port) => handlers[port.name](port));`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { if (isContentScript(port)) use(port.sender.tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { if (!isContentScript(port)) return; use(port.sender.tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { assert(port.sender.tab); use(port.sender.tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const { name, sender } = port; if (name === 'x') use(sender.tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const isDevtools = /^devtools/.test(port.name); const id = isDevtools ? 0 : port.sender.tab.id; });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const tab = port.sender.tab; if (tab == null) return; use(tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const { tab } = port.sender; if (tab) use(tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const { tab = {} } = port.sender; use(tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const tab = port.sender.tab || { id: -1 }; use(tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { if (port.sender.url.startsWith(chrome.runtime.getURL(''))) return; use(port.sender.tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { if (port.sender.frameId === undefined) return; use(port.sender.tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { if (port.sender.origin === own) return; use(port.sender.tab.id); });`,
  },
  { code: `chrome.runtime.onUserScriptConnect.addListener((port) => { use(port.sender.tab.id); });` },
  { code: `chrome.runtime.onMessage.addListener((m, sender) => { use(sender.tab.id); });` },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { if (typeof port.sender.tab === 'undefined') return; use(port.sender.tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { if ('tab' in port.sender) use(port.sender.tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const fromTab = !!port.sender.tab; if (fromTab) use(port.sender.tab.id); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const fromTab = port.sender.tab != null; if (!fromTab) return; use(port.sender.tab.id); });`,
  },
];

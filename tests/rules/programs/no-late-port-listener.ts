import type { Program } from './program.ts';

export const noLatePortListener: readonly Program[] = [
  {
    code: `chrome.runtime.onConnect.addListener(async function (port) { const s = await load(); port.onMessage.addListener((m) => use(s, m)); });`,
    said: ['lateMessage'],
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { (async () => { await x(); port.onDisconnect.addListener(f); })(); });`,
    said: ['lateDisconnect'],
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { chrome.storage.local.get().then((s) => { port.onMessage.addListener(f); }); });`,
    said: ['lateMessage'],
  },
  {
    code: `chrome.runtime.onConnect.addListener(async (port) => { for (const x of xs) { await x; } port.onDisconnect.addListener(f); });`,
    said: ['lateDisconnect'],
  },
  {
    code: `chrome.runtime.onConnect.addListener(async (port) => { try { await x(); } catch { return; } port.onDisconnect.addListener(f); });`,
    said: ['lateDisconnect'],
  },
  {
    code: `chrome.runtime.onConnect.addListener(async (port) => { const q = []; port.onMessage.addListener((m) => q.push(m)); await x(); port.onMessage.addListener(f); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener(async (port) => { port.onMessage.addListener(once); port.onDisconnect.addListener(d); function once(){} await x(); port.onMessage.removeListener(once); port.onMessage.addListener(f); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener(async (port) => { if (port.name === 'x') { port.onMessage.addListener(f); return; } await y(); port.postMessage('ready'); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener(async (port) => { const c = new Client(port); await c.ready; port.onDisconnect.addListener(() => c.close()); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { window.addEventListener('load', () => { port.onMessage.addListener(f); }); });`,
  },
  {
    code: `await init(); const port = chrome.runtime.connect(); port.onMessage.addListener(f); port.onDisconnect.addListener(g);`,
  },
  {
    code: `await init(); chrome.runtime.onConnect.addListener(f);`,
    said: ['lateConnect'],
    settings: { contexts: { background: ['**/*'] } },
  },
  {
    code: `init().then(() => chrome.runtime.onConnect.addListener(f));`,
    said: ['lateConnect'],
    settings: { contexts: { background: ['**/*'] } },
  },
  {
    code: `init().finally(start); function start(){ chrome.runtime.onConnect.addListener(f); }`,
    said: ['lateConnect'],
    settings: { contexts: { background: ['**/*'] } },
  },
  {
    code: `import('./a.js').then(({ f }) => { chrome.runtime.onConnect.addListener(f); });`,
    said: ['lateConnect'],
    settings: { contexts: { background: ['**/*'] } },
  },
  {
    code: `chrome.runtime.onConnect.addListener(f); init().then(() => { chrome.runtime.onMessage.addListener(g); });`,
    settings: { contexts: { background: ['**/*'] } },
  },
  {
    code: `chrome.runtime.onStartup.addListener(() => { chrome.runtime.onConnect.addListener(f); });`,
    settings: { contexts: { background: ['**/*'] } },
  },
  {
    code: `setTimeout(() => chrome.runtime.onConnect.addListener(f), 0);`,
    said: ['lateConnect'],
    settings: { contexts: { background: ['**/*'] } },
  },
  {
    code: `let resolveReady; const ready = new Promise((r) => { resolveReady = r; chrome.runtime.onConnect.addListener(f); });`,
    settings: { contexts: { background: ['**/*'] } },
  },
];

import type { Program } from './program.ts';

export const requireExternalSenderCheck: readonly Program[] = [
  {
    code: `chrome.runtime.onConnectExternal.addListener((port) => { port.onMessage.addListener((m) => handle(m)); });`,
    said: ['unchecked'],
  },
  { code: `chrome.runtime.onConnectExternal.addListener(function (port) { ports.push(port); });` },
  {
    code: `function on(port){ port.onMessage.addListener(h); } chrome.runtime.onConnect.addListener(on); chrome.runtime.onConnectExternal.addListener(on);`,
    said: ['sameListener'],
  },
  {
    code: `const on = (port) => { port.postMessage(secrets); }; chrome.runtime.onConnectExternal.addListener(on);`,
    said: ['unchecked'],
  },
  {
    code: `chrome.runtime.onConnectExternal.addListener((port) => { if (port.sender.id !== FRIEND) { port.disconnect(); return; } port.onMessage.addListener(h); });`,
  },
  {
    code: `chrome.runtime.onConnectExternal.addListener((port) => { if (!allowed.includes(port.sender?.id)) return port.disconnect(); port.onMessage.addListener(h); });`,
  },
  {
    code: `chrome.runtime.onConnectExternal.addListener((port) => { const { sender } = port; if (!ok(sender)) return; port.onMessage.addListener(h); });`,
  },
  {
    code: `chrome.runtime.onConnectExternal.addListener(({ sender, onMessage }) => { if (sender.origin !== O) return; onMessage.addListener(h); });`,
  },
  {
    code: `chrome.runtime.onConnectExternal.addListener((port) => { const { id } = port.sender; if (id !== X) return; port.onMessage.addListener(h); });`,
  },
  {
    code: `chrome.runtime.onConnectExternal.addListener((port) => { if (!new URL(port.sender.url).host.endsWith('.example.org')) return; port.onMessage.addListener(h); });`,
  },
  {
    code: `chrome.runtime.onConnectExternal.addListener((port) => { if (!isAllowed(port)) return; port.onMessage.addListener(h); });`,
  },
  { code: `chrome.runtime.onConnectExternal.addListener((port) => { accept(port); });` },
  { code: `chrome.runtime.onConnectExternal.addListener((port) => port.disconnect());` },
  { code: `chrome.runtime.onConnectExternal.addListener(() => {});` },
  { code: `chrome.runtime.onConnectExternal.addListener(handler);` },
  {
    code: `chrome.runtime.onConnectExternal.addListener((port) => { port.onMessage.addListener((m) => { if (port.sender.id === F) handle(m); }); });`,
  },
  {
    code: `chrome.runtime.onConnectExternal.addListener((port) => { port.onMessage.addListener((m, p) => { if (p.sender.id === F) handle(m); }); });`,
  },
  { code: `chrome.runtime.onConnect.addListener((port) => { port.onMessage.addListener(h); });` },
  {
    code: `function on(port){ if (port.sender.id !== chrome.runtime.id) return; port.onMessage.addListener(h); } chrome.runtime.onConnect.addListener(on); chrome.runtime.onConnectExternal.addListener(on);`,
  },
  {
    code: `const guard = (fn) => (port) => { if (ok(port.sender)) fn(port); }; chrome.runtime.onConnectExternal.addListener(guard((port) => { port.onMessage.addListener(h); }));`,
  },
  {
    code: `chrome.runtime.onConnectExternal.addListener((port) => { console.log(port.sender.id); port.onMessage.addListener(h); });`,
  },
  {
    code: `class B { constructor(){ chrome.runtime.onConnectExternal.addListener((p) => this.accept(p)); } accept(port){ port.onMessage.addListener(this.on); } }`,
  },
];

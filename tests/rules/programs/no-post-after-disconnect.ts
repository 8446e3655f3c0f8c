import type { Program } from './program.ts';

export const noPostAfterDisconnect: readonly Program[] = [
  {
    code: `const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { port.postMessage('bye'); });`,
    said: ['inOwnListener'],
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { port.onDisconnect.addListener((p) => p.postMessage(1)); });`,
    said: ['inOwnListener'],
  },
  {
    code: `const port = chrome.runtime.connect(); port.disconnect(); port.postMessage(1);`,
    said: ['afterDisconnect'],
  },
  {
    code: `function close(port){ } const port = chrome.runtime.connect(); function stop(){ port.disconnect(); log(); port.postMessage('x'); }`,
    said: ['afterDisconnect'],
  },
  {
    code: `class C { constructor(){ this.port = chrome.runtime.connect(); this.port.onDisconnect.addListener(() => { this.port.postMessage(1); }); } }`,
    said: ['inOwnListener'],
  },
  {
    code: `const port = chrome.runtime.connect(); port.onDisconnect.addListener(bye); function bye(){ port.postMessage('bye'); }`,
    said: ['inOwnListener'],
  },
  {
    code: `const port = chrome.runtime.connect(); port.onDisconnect.addListener(function () { setTimeout(() => port.postMessage(1), 10); });`,
    said: ['inOwnListener'],
  },
  {
    code: `let port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { port = chrome.runtime.connect(); port.postMessage(1); });`,
  },
  {
    code: `const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { try { port.postMessage(1); } catch {} });`,
  },
  {
    code: `const a = chrome.runtime.connect(), b = chrome.runtime.connect(); a.onDisconnect.addListener(() => b.postMessage('gone'));`,
  },
  { code: `const port = chrome.runtime.connect(); if (done) port.disconnect(); else port.postMessage(1);` },
  {
    code: `const port = chrome.runtime.connect(); if (done) { port.disconnect(); return0(); } port.postMessage(1);`,
  },
  {
    code: `function f(){ const port = chrome.runtime.connect(); if (done) { port.disconnect(); return; } port.postMessage(1); }`,
  },
  { code: `const port = chrome.runtime.connect(); port.postMessage(1); port.disconnect();` },
  {
    code: `const port = chrome.runtime.connect(); button.onclick = () => port.disconnect(); other.onclick = () => port.postMessage(1);`,
  },
  {
    code: `let port = chrome.runtime.connect(); port.disconnect(); port = chrome.runtime.connect(); port.postMessage(1);`,
  },
  {
    code: `let port = chrome.runtime.connect(); function re(){ port = chrome.runtime.connect(); } port.disconnect(); re(); port.postMessage(1);`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { all.add(port); port.onDisconnect.addListener(() => { all.delete(port); for (const p of all) p.postMessage('left'); }); });`,
  },
  {
    code: `const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { if (!port.closed) port.postMessage(1); });`,
    said: ['inOwnListener'],
  },
  {
    code: `const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { window.addEventListener('x', () => port.postMessage(1)); });`,
  },
  {
    code: `const native = chrome.runtime.connectNative('a'); chrome.runtime.onConnect.addListener((port) => { port.onMessage.addListener((m) => native.postMessage(m)); native.onDisconnect.addListener(() => { port.postMessage('dead'); }); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const other = pairs.get(port.name); port.onDisconnect.addListener(() => other.postMessage('bye')); });`,
  },
  {
    code: `function send(port){ port.disconnect(); } const p = chrome.runtime.connect(); send(p); p.postMessage(1);`,
  },
  {
    code: `const port = chrome.runtime.connect(); for (const x of xs) { if (x.end) { port.disconnect(); break; } port.postMessage(x); }`,
  },
];

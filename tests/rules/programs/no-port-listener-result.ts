import type { Program } from './program.ts';

export const noPortListenerResult: readonly Program[] = [
  {
    code: `const p = chrome.runtime.connect(); p.onMessage.addListener((m) => { return true; });`,
    said: ['returnedTrue'],
  },
  {
    code: `const p = chrome.runtime.connect(); p.onMessage.addListener(async (m) => { return { a: await x(m) }; });`,
    said: ['returnedReply'],
  },
  {
    code: `const p = chrome.runtime.connect(); p.onMessage.addListener((m) => { if (m) { return true } else { return false } });`,
    said: ['returnedTrue'],
  },
  { code: `const p = chrome.runtime.connect(); p.onMessage.addListener((m) => x(m));` },
  { code: `const p = chrome.runtime.connect(); p.onMessage.addListener((m) => list.push(m));` },
  { code: `const p = chrome.runtime.connect(); p.onMessage.addListener((m) => !m);` },
  { code: `const p = chrome.runtime.connect(); p.onMessage.addListener((m) => (last = m));` },
  {
    code: `const p = chrome.runtime.connect(); p.onMessage.addListener((m) => { return m.ok ? true : undefined; });`,
  },
  {
    code: `chrome.runtime.onMessage.addListener((m, s, r) => { const p = chrome.runtime.connect(); p.onMessage.addListener((x) => { r(x); }); return true; });`,
  },
];

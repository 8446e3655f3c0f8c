import type { Program } from './program.ts';

export const noLostPortListeners: readonly Program[] = [
  {
    code: `let p = chrome.runtime.connect(); p.onMessage.addListener(f); p.onDisconnect.addListener(() => { p = chrome.runtime.connect(); });`,
    said: ['lost'],
  },
  {
    code: `let p = chrome.runtime.connect(); p.onMessage.addListener(f); p.onDisconnect.addListener(() => { p = chrome.runtime.connect(); p.onMessage.addListener(f); });`,
  },
  {
    code: `let p = chrome.runtime.connect(); attach(p); p.onDisconnect.addListener(() => { p = chrome.runtime.connect(); attach(p); });`,
  },
  {
    code: `let p; function open(){ p = chrome.runtime.connect(); p.onMessage.addListener(f); } open(); function re(){ open(); }`,
  },
  {
    code: `let p; const make = () => { const n = chrome.runtime.connect(); n.onMessage.addListener(f); return n; }; p = make(); onclick = () => { p = make(); };`,
  },
  { code: `let p = chrome.runtime.connect(); p.onDisconnect.addListener(() => { p = null; });` },
  {
    code: `let p = chrome.runtime.connect(); p.onMessage.addListener(f); function again(){ p = chrome.runtime.connect(); hooks.onOpen(p); }`,
  },
  {
    code: `let p = chrome.runtime.connect(); p.onMessage.addListener(f); function again(){ p = chrome.runtime.connect(); setUp(); } function setUp(){ p.onMessage.addListener(f); }`,
  },
];

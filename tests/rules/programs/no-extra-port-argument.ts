import type { Program } from './program.ts';

export const noExtraPortArgument: readonly Program[] = [
  { code: `const p = chrome.runtime.connect(); p.postMessage(b, [b]);`, said: ['transferList'] },
  { code: `const p = chrome.runtime.connect(); p.postMessage(m, (r) => use(r));`, said: ['callback'] },
  { code: `const p = chrome.runtime.connect(); p.postMessage(m, '*');`, said: ['extraArgument'] },
  {
    code: `const p = chrome.runtime.connect(); p.onMessage.addListener((m, sender, sendResponse) => { sendResponse(1); });`,
    said: ['extraParameter'],
  },
  {
    code: `const p = chrome.runtime.connect(); p.onMessage.addListener((m, sendResponse) => { sendResponse({a:1}); });`,
    said: ['calledPort'],
  },
  {
    code: `const p = chrome.runtime.connect(); p.onDisconnect.addListener((port, reason) => { log(reason); });`,
    said: ['extraParameter'],
  },
  {
    code: `const p = chrome.runtime.connect(); p.onMessage.addListener((m, port) => { port.postMessage(1); });`,
  },
  { code: `const p = chrome.runtime.connect(); p.onMessage.addListener(function () { log(arguments); });` },
  { code: `const p = chrome.runtime.connect(); p.onMessage.addListener((...args) => emit(...args));` },
  {
    code: `const p = chrome.runtime.connect(); p.onMessage.addListener((m, port, extra = 1) => { use(extra); });`,
  },
  {
    code: `function h(m, s, r){ r(1); } const p = chrome.runtime.connect(); p.onMessage.addListener(h); chrome.runtime.onMessage.addListener(h);`,
  },
  {
    code: `const p = chrome.runtime.connect(); p.onMessage.addListener(h.bind(null, 1)); function h(a, m, port){ }`,
  },
  { code: `const p = chrome.runtime.connect(); p.postMessage(m, undefined);` },
  { code: `const p = chrome.runtime.connect(); p.postMessage(...args);` },
  { code: `window.postMessage(m, '*'); worker.postMessage(m, [b]);` },
  { code: `const { port1 } = new MessageChannel(); port1.postMessage(m, [b]);` },
];

import type { Program } from './program.ts';

export const noUnguardedReconnect: readonly Program[] = [
  {
    code: `let port; function connect(){ port = chrome.runtime.connect(); port.onDisconnect.addListener(connect); } connect();`,
    said: ['unguarded'],
  },
  {
    code: `function connect(){ const port = browser.runtime.connect({name:'a'}); port.onMessage.addListener(f); port.onDisconnect.addListener(() => { connect(); }); } connect();`,
    said: ['unguarded'],
  },
  {
    code: `const connect = () => { const p = chrome.runtime.connect(); p.onDisconnect.addListener(() => connect()); }; connect();`,
    said: ['unguarded'],
  },
  {
    code: `class C { connect(){ this.port = chrome.runtime.connect(); this.port.onDisconnect.addListener(() => this.connect()); } }`,
    said: ['unguarded'],
  },
  {
    code: `class C { connect = () => { this.port = chrome.runtime.connectNative('a'); this.port.onDisconnect.addListener(this.connect); } }`,
    said: ['unguarded'],
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { console.log('again'); connect(); }); }`,
    said: ['unguarded'],
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(onEnd); } function onEnd(){ void chrome.runtime.lastError; connect(); }`,
    said: ['unguarded'],
  },
  {
    code: `class C { #port; #connect(){ this.#port = chrome.runtime.connect(); this.#port.onDisconnect.addListener(() => this.#connect()); } }`,
    said: ['unguarded'],
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { Promise.resolve().then(connect); }); }`,
    said: ['unguarded'],
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { queueMicrotask(connect); }); }`,
    said: ['unguarded'],
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => setTimeout(connect, 1000)); }`,
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => window.setTimeout(() => connect(), delay)); }`,
  },
  {
    code: `let n=0; function connect(){ if (n++ > 5) return; const port = chrome.runtime.connect(); port.onDisconnect.addListener(connect); }`,
  },
  {
    code: `let n=0; function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { if (n < 5) { n++; connect(); } }); }`,
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { if (chrome.runtime.id) connect(); }); }`,
  },
  {
    code: `function connect(){ if (!chrome.runtime?.id) return; const port = chrome.runtime.connect(); port.onDisconnect.addListener(connect); }`,
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { if (stopped) return; connect(); }); }`,
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(async () => { await sleep(100); connect(); }); }`,
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { chrome.alarms.create('again', {delayInMinutes:1}); }); }`,
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { backoff(connect); }); }`,
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(debounce(connect, 500)); }`,
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { port = null; }); }`,
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { try { connect(); } catch { stop(); } }); }`,
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { requestIdleCallback(connect); }); }`,
  },
  {
    code: `const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { other = chrome.runtime.connect({name:'x'}); });`,
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener((p) => { if (p.error) return; connect(); }); }`,
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { document.hidden || connect(); }); }`,
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { document.addEventListener('visibilitychange', connect, {once:true}); }); }`,
  },
  { code: `function connect(){ const socket = io.connect(); socket.onDisconnect.addListener(connect); }` },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); let alive=true; port.onDisconnect.addListener(() => { while (false) connect(); }); }`,
  },
  {
    code: `function connect(){ const port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { switch (state) { case 'open': connect(); } }); }`,
  },
];

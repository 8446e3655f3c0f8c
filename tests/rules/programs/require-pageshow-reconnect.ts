import type { Program } from './program.ts';

export const requirePageshowReconnect: readonly Program[] = [
  {
    code: `const port = chrome.runtime.connect(); document.addEventListener('click', () => port.postMessage(1));`,
    said: ['keptPort'],
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
  {
    code: `let port; function open(){ port = chrome.runtime.connect(); } open(); window.onclick = () => { port.postMessage(1); };`,
    said: ['keptPort'],
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
  {
    code: `class C { constructor(){ this.port = chrome.runtime.connect(); } send(m){ this.port.postMessage(m); } }`,
    said: ['keptPort'],
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
  {
    code: `const port = chrome.runtime.connect(); setInterval(() => port.postMessage('ping'), 1000);`,
    said: ['keptPort'],
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
  {
    code: `const port = chrome.runtime.connect(); port.postMessage(1);`,
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
  {
    code: `function ask(m){ const port = chrome.runtime.connect(); port.postMessage(m); port.onMessage.addListener(h); } onclick = () => ask(1);`,
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
  {
    code: `let port = chrome.runtime.connect(); onclick = () => port.postMessage(1); addEventListener('pageshow', (e) => { if (e.persisted) port = chrome.runtime.connect(); });`,
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
  {
    code: `let port = chrome.runtime.connect(); onclick = () => port.postMessage(1); window.onpagehide = () => port.disconnect();`,
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
  {
    code: `const port = chrome.runtime.connect(); document.addEventListener('click', () => port.postMessage(1));`,
  },
  {
    code: `const port = chrome.runtime.connect(); document.addEventListener('click', () => port.postMessage(1));`,
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { firefox: '120' } },
  },
  {
    code: `const port = chrome.runtime.connect(); document.addEventListener('click', () => port.postMessage(1));`,
    settings: { contexts: { background: ['**/*'] } },
  },
  {
    code: `const port = chrome.runtime.connect(); port.onMessage.addListener(h);`,
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
  {
    code: `document.addEventListener('click', () => { const port = chrome.runtime.connect(); port.postMessage(1); });`,
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
  {
    code: `document.addEventListener('click', () => { chrome.runtime.connect().postMessage(1); });`,
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
  {
    code: `const port = new MessageChannel().port1; onclick = () => port.postMessage(1);`,
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
  {
    code: `const port = chrome.runtime.connect(); port.onMessage.addListener((m) => { port.postMessage('re'); });`,
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
  {
    code: `let port; function get(){ return port ??= chrome.runtime.connect(); } onclick = () => get().postMessage(1);`,
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
];

import type { Program } from './program.ts';

export const noUnboundPortMethod: readonly Program[] = [
  { code: `const p = chrome.runtime.connect(); const send = p.postMessage; send(1);`, said: ['unbound'] },
  { code: `const p = chrome.runtime.connect(); emitter.on('x', p.postMessage);`, said: ['unbound'] },
  { code: `const p = chrome.runtime.connect(); window.onunload = p.disconnect;`, said: ['unbound'] },
  { code: `const p = chrome.runtime.connect(); stream.then(p.postMessage);`, said: ['unbound'] },
  { code: `const p = chrome.runtime.connect(); const send = p.postMessage.bind(p); send(1);` },
  { code: `const p = chrome.runtime.connect(); emitter.on('x', (m) => p.postMessage(m));` },
  { code: `const p = chrome.runtime.connect(); if (p.postMessage) p.postMessage(1);` },
  {
    code: `const p = chrome.runtime.connect(); const orig = p.postMessage; p.postMessage = (m) => { log(m); orig.call(p, m); };`,
  },
  {
    code: `const p = chrome.runtime.connect(); const orig = p.postMessage; p.postMessage = function (m) { return Reflect.apply(orig, p, [m]); };`,
  },
  { code: `const p = chrome.runtime.connect(); expect(p.postMessage).toHaveBeenCalled();` },
  { code: `const p = chrome.runtime.connect(); const wrapped = _.bind(p.postMessage, p);` },
  { code: `const p = chrome.runtime.connect(); [1].forEach(p.postMessage, p);` },
  { code: `const p = chrome.runtime.connect(); const { onMessage } = p; onMessage.addListener(f);` },
  { code: `const p = chrome.runtime.connect(); typeof p.postMessage === 'function';` },
];

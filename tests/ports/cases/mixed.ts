import type { Cases } from './cases.ts';

/** Names and collections that hold different things. With types these are wrong programs: what is declared decides there. */
export const mixed: Cases = {
  'one name at different times': `
    let x = new Worker('x.js');
    x.postMessage(1);
    x = chrome.runtime.connect();
    x.postMessage(1); // port
    if (Math.random()) x.postMessage(1); // port
    x = new MessageChannel().port1;
    x.postMessage(1);
  `,
  'one name for two things, nobody knows when': `
    let x = chrome.runtime.connect();
    export function swap() { x = new Worker('x.js'); }
    export function send() { x.postMessage(1); }
    let y;
    for (let i = 0; i < 2; i++) {
      if (y) y.postMessage(1);
      y = i ? chrome.runtime.connect() : new Worker('x.js');
    }
  `,
  'positions that hold something else': `
    const pair = [chrome.runtime.connect(), new Worker('x')];
    pair[0].postMessage(1); // port
    pair[1].postMessage(1);
    const mixed = [];
    mixed.push(chrome.runtime.connect());
    mixed.push(new Worker('x'));
    mixed.forEach((m) => m.postMessage(1));
    const keyed = new Map();
    keyed.set(chrome.runtime.connect(), new Worker('x'));
    keyed.get(1).postMessage(1);
    keyed.forEach((worker, port) => worker.postMessage(1));
  `,
};

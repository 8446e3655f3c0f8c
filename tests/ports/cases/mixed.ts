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
  'an empty object keeps the place of a port': `
    let port = {};
    function setUp() {
      port = chrome.runtime.connect();
      port.onDisconnect.addListener(() => setUp());
    }
    setUp();
    onmessage = () => port.postMessage(1); // port
    class Relay {
      #upstream = {};
      constructor() { this.downstream = {}; }
      open() {
        this.#upstream = chrome.runtime.connect();
        this.downstream = chrome.runtime.connect();
      }
      send() {
        this.#upstream.postMessage(1); // port
        this.downstream.postMessage(1); // port
      }
    }
    export const relay = new Relay();
  `,
  'an empty object that gets members is what they make of it': `
    let port = {};
    port.postMessage = (message) => queue.push(message);
    export function open() { port = chrome.runtime.connect(); }
    export function send() { port.postMessage(1); }
    let given = {};
    Object.assign(given, imitation);
    export function replace() { given = chrome.runtime.connect(); }
    export function sendAll() { given.postMessage(1); }
    let keyed = {};
    for (const name of names) keyed[name] = () => {};
    export function key() { keyed = chrome.runtime.connect(); }
    export function sendKeyed() { keyed.postMessage(1); }
  `,
  'an empty object in whose place nothing else comes is no port': `
    const bus = {};
    mixin(bus);
    bus.onMessage.addListener(() => {});
    bus.postMessage(1);
    let late = {};
    mixin(late);
    late.onDisconnect.addListener(() => {});
    late.postMessage(1);
    let reset = {};
    export function clear() { reset = {}; reset = null; reset = undefined; }
    reset.onMessage.addListener(() => {});
    reset.postMessage(1);
  `,
  'an empty object beside something that is no port': `
    let channel = {};
    export function open(port) { channel = port ? chrome.runtime.connect() : new Worker('x.js'); }
    export function send() { channel.postMessage(1); }
  `,
};

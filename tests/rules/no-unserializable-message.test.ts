import rule from '../../rules/no-unserializable-message.ts';
import { runRule } from './rule-tester.ts';

const json = 'in Chrome, Edge and Safari (JSON)';
const clone = 'in Firefox (structured clone)';

function sent(message: string, before = ''): string {
  return `${before}\nchrome.runtime.connect().postMessage(${message});`;
}

runRule(rule, {
  valid: [
    // Plain data.
    sent('null'),
    sent("{ type: 'greeting', n: 1, ok: true, list: [1, ['a']], deep: { a: null } }"),
    sent('`a${b}`'),
    sent('{ at: new Date().toISOString(), time: Date.now() }'),
    sent('[...map]', 'const map = new Map();'),
    sent('Object.fromEntries(map)', 'const map = new Map();'),
    sent('{ href: new URL(x).href }'),
    sent('{ error: error.message }', 'const error = new Error("a");'),
    sent('JSON.parse(JSON.stringify({ at: new Date() }))'),
    // What is not known.
    sent('message', 'function f(message) {}'),
    sent('...all'),
    sent('{ ...state, key: value }'),
    sent('make()', 'import { make } from "./make.js";'),
    sent('new Thing()', 'import { Thing } from "./thing.js";'),
    sent('new Map()', 'import { Map } from "immutable";'),
    sent('NaN', 'const NaN = 1;'),
    sent('message', 'let message = new Map(); if (x) message = [];'),
    sent('{ cb: () => {}, ...serialize(x) }'),
    // Undefined properties are off by default.
    sent('{ a: undefined, b: void 0 }'),
    sent('{ a: undefined }', 'const unrelated = new Map();'),
    // Instances that are data only.
    sent('new Point(1)', 'class Point { constructor(x) { this.x = x; } }'),
    // Asked for the browser, with another way for the others.
    sent('isFirefox ? map : [...map]', 'const map = new Map();'),
    `const port = chrome.runtime.connect();
     if (typeof browser === 'undefined') port.postMessage(String(new Date())); else port.postMessage(new Date());`,
    // Not a port.
    'new Worker("a.js").postMessage(new Map());',
    'window.postMessage({ at: new Date() }, "*");',
    'new MessageChannel().port1.postMessage(new Map());',
    'function f(port) { port.postMessage(new Map()); }',
    // Caught, and asked what it is.
    `const port = chrome.runtime.connect();
     try { f(); } catch (e) { port.postMessage({ error: e instanceof Error ? e.message : e }); }`,
    `const port = chrome.runtime.connect();
     try { f(); } catch (e) { if (typeof e === 'string') port.postMessage({ error: e }); }`,
    // What came in by a port may go out by a port.
    `const port = chrome.runtime.connect();
     chrome.runtime.onConnect.addListener((other) => { other.onMessage.addListener((m) => port.postMessage(m)); });`,
    // Handed to somebody who may change it.
    sent('message', 'const message = { done() {} }; strip(message);'),
    sent('message', 'const message = { done() {} }; delete message.done;'),
    sent('message', 'const message = { at: new Date() }; message.at = String(message.at);'),
    // Where every target clones.
    {
      code: sent('{ at: new Date(), map: new Map(), n: 1n, list: [undefined], not: NaN }'),
      settings: { 'webext-ports': { targets: { firefox: '115' } } },
    },
    {
      code: `${sent('')} ${sent('undefined')}`,
      settings: { 'webext-ports': { targets: { firefox: '115' } } },
    },
    { code: sent('{ at: new Date() }'), options: [{ allow: ['Date'] }] },
  ],
  invalid: [
    {
      // The same value by two ways is told once, where it is written.
      code: `const port = chrome.runtime.connect();
        function send(message) { port.postMessage(message); port.postMessage({ message }); }
        send({ set: new Set() });`,
      errors: [{ messageId: 'changed', line: 3, suggestions: 1 }],
    },
    {
      // No browser gets a function.
      code: sent('isFirefox ? () => {} : null'),
      errors: [{ messageId: 'throws' }],
    },
    {
      code: sent('new Map()'),
      errors: [
        {
          message: `A Map reaches the other side as {} ${json}. Send [...map] or Object.fromEntries(map).`,
          suggestions: [
            { messageId: 'send', output: sent('[...new Map()]') },
            { messageId: 'send', output: sent('Object.fromEntries(new Map())') },
          ],
        },
      ],
    },
    {
      code: sent('{ at, done() {} }', 'const at = new Date();'),
      errors: [
        {
          messageId: 'changed',
          suggestions: [
            {
              messageId: 'send',
              output: sent('{ at: at.toISOString(), done() {} }', 'const at = new Date();'),
            },
            { messageId: 'send', output: sent('{ at: at.getTime(), done() {} }', 'const at = new Date();') },
          ],
        },
        {
          message: `A function is left out ${json} and makes postMessage throw ${clone}. Send the name of what the other side shall do.`,
        },
      ],
    },
    {
      code: sent(''),
      errors: [
        {
          message: `A missing message makes postMessage throw ${json}. Send null, or an object that says what it is for.`,
        },
      ],
    },
    {
      code: 'chrome.runtime.connectNative("a.b").postMessage({ n: 10n });',
      errors: [
        {
          message:
            'A BigInt makes postMessage throw in Chrome, Edge, Firefox and Safari (JSON). Send String(value).',
          suggestions: [
            {
              messageId: 'send',
              output: 'chrome.runtime.connectNative("a.b").postMessage({ n: String(10n) });',
            },
          ],
        },
      ],
    },
    {
      code: sent('{ a: undefined }'),
      options: [{ checkUndefined: true }],
      errors: [
        {
          messageId: 'dropped',
          suggestions: [{ messageId: 'send', output: sent('{ a: null }') }],
        },
      ],
    },
    {
      code: sent('new Point()', 'class Point { x = 1; }'),
      options: [{ checkClassInstances: true }],
      errors: [{ messageId: 'changed' }],
    },
    {
      code: sent('state', 'const state = { inner: { cache: new WeakMap() } };'),
      errors: [{ messageId: 'differs', line: 2, column: 38 }],
    },
  ],
});

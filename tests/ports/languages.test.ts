import * as babelParser from '@babel/eslint-parser';
import * as typescriptParser from '@typescript-eslint/parser';
import * as svelteParser from 'svelte-eslint-parser';
import { describe, expect, it } from 'vitest';
import * as vueParser from 'vue-eslint-parser';
import { linesWithPortsIn } from './asking.ts';
import { markedLines } from './marked-code.ts';

const jsx = { ecmaFeatures: { jsx: true } };
/** Babel's parser with Flow, which counts a type's name among the variables, and gives it no declaration. */
const flow = {
  requireConfigFile: false,
  babelOptions: { babelrc: false, configFile: false, parserOpts: { plugins: ['flow', 'jsx'] } },
};
const languages: Readonly<Record<string, object>> = {
  'a.vue': { parser: vueParser, parserOptions: { parser: typescriptParser } },
  'a.svelte': { parser: svelteParser, parserOptions: { parser: typescriptParser } },
  'a.tsx': { parser: typescriptParser, parserOptions: jsx },
  'a.jsx': { sourceType: 'module', parserOptions: jsx },
  'a.cjs': { sourceType: 'commonjs' },
  'a.js': { sourceType: 'script' },
  'a.mjs': { parser: babelParser, parserOptions: flow },
};

const cases: readonly (readonly [file: string, what: string, text: string])[] = [
  [
    'a.vue',
    'a script block with setup',
    `<script setup lang="ts">
import { ref, shallowRef } from 'vue';
const port = ref<chrome.runtime.Port | null>(null);
const other = shallowRef(chrome.runtime.connect());
const worker = new Worker('a.js');
function open(): void {
  port.value = chrome.runtime.connect({ name: 'feed' });
  port.value.onMessage.addListener((message, own) => own.postMessage(message)); // port
}
function send(message: string): void {
  port.value?.postMessage(message); // port
  other.value.postMessage(message); // port
  worker.postMessage(message);
}
</script>
<template><button @click="send('x')">send</button></template>`,
  ],
  [
    'a.vue',
    'options',
    `<template><p>{{ count }}</p></template>
<script>
const port = chrome.runtime.connect();
export default {
  data() { return { count: 0, frame: null }; },
  mounted() { port.onMessage.addListener(() => this.count++); },
  methods: {
    send() {
      port.postMessage(this.count); // port
      this.frame.postMessage(1);
      window.postMessage(1, '*');
    },
  },
};
</script>`,
  ],
  [
    'a.svelte',
    'a script block',
    `<script lang="ts">
  export let name: string;
  let port: chrome.runtime.Port | undefined;
  let later;
  const { port1 } = new MessageChannel();
  function open() {
    port = chrome.runtime.connect({ name });
    later = browser.runtime.connect();
  }
  function send() {
    port?.postMessage(name); // port
    later.postMessage(name); // port
    port1.postMessage(name);
  }
</script>
<button on:click={send}>send</button>`,
  ],
  [
    'a.tsx',
    'a component',
    `import { useEffect, useRef, useState } from 'react';
export function Panel({ given, frame }: { given: chrome.runtime.Port; frame: Window }) {
  const port = useRef<chrome.runtime.Port | null>(null);
  const [own, setOwn] = useState<chrome.runtime.Port>();
  const [worker] = useState(() => new Worker('a.js'));
  useEffect(() => {
    port.current = chrome.runtime.connect();
    setOwn(chrome.runtime.connect());
    return () => port.current?.disconnect();
  }, []);
  return (
    <button
      onClick={() => {
        port.current?.postMessage(1); // port
        own?.postMessage(1); // port
        given.postMessage(1); // port
        frame.postMessage(1, '*');
        worker.postMessage(1);
      }}
    />
  );
}`,
  ],
  [
    'a.jsx',
    'a class component',
    `import React from 'react';
export class Panel extends React.Component {
  constructor(props) { super(props); this.port = chrome.runtime.connect(); this.state = { frame: null }; }
  send = () => this.port.postMessage(this.props); // port
  render() {
    this.state.frame.postMessage(1);
    return <button onClick={() => this.port.postMessage(1)}>{this.props.children}</button>; // port
  }
}`,
  ],
  [
    'a.cjs',
    'CommonJS',
    `const browser = require('webextension-polyfill');
const { parentPort } = require('worker_threads');
const ports = {};
browser.runtime.onConnect.addListener((port) => { ports[port.name] = port; });
module.exports.send = (name, message) => ports[name].postMessage(message); // port
exports.open = function () { return browser.tabs.connect(1); };
exports.open().postMessage(1); // port
parentPort.postMessage(1);`,
  ],
  [
    'a.js',
    'old scripts',
    `(function (window, undefined) {
  'use strict';
  var self = this, ports = [];
  function Client(name) {
    var that = this;
    this.port = chrome.extension.connect({ name: name });
    this.port.onMessage.addListener(function (message, port) { port.postMessage(message); }); // port
    this.frame = document.getElementById('frame').contentWindow;
    setTimeout(function () { that.port.postMessage(name); }, 10); // port
  }
  Client.prototype = {
    send: function (message) { this.port.postMessage(message); }, // port
    show: function (message) { this.frame.postMessage(message, '*'); },
  };
  Client.prototype.ping = function () { this.port.postMessage('ping'); }; // port
  chrome.extension.onConnect.addListener(function (port) {
    if (arguments.length > 1) return;
    ports.push(port);
  });
  for (var i = 0; i < ports.length; i++) ports[i].postMessage(i); // port
  window.client = new Client('x');
  window.client.port.postMessage(1); // port
  window.postMessage(1, '*');
})(this);`,
  ],
  [
    'a.mjs',
    'types of Flow',
    `// @flow
import type { Port } from './types';
type Message = {| kind: string |};
type Ports = { [tabId: number]: Port };
opaque type Name = string;
declare var chrome: any;
declare function log(text: string): void;
const ports: Ports = {};
class Feed<T: Message> {
  port: Port;
  constructor(name: Name) {
    this.port = chrome.runtime.connect({ name });
  }
  send(message: T): void {
    this.port.postMessage((message: T)); // port
  }
}
chrome.runtime.onConnect.addListener((port: Port) => {
  ports[port.sender.tab.id] = port;
  const answer = <M: Message>(message: M): void => port.postMessage(message); // port
  port.onMessage.addListener((message: Message) => answer(message));
});
export const tell = (id: number, text: string): void => ports[id].postMessage({ text, Message, Name }); // port
(window: any).postMessage('x', '*');`,
  ],
];

describe('ports in files of every kind', () => {
  it.each(cases)('%s: %s', (name, _, text) => {
    expect(linesWithPortsIn({ text, name, languageOptions: languages[name]! })).toEqual(markedLines(text));
  });
});

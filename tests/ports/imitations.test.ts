import { describe, expect, it } from 'vitest';
import { type Language, linesWithPorts } from './marked-code.ts';

/** A real port in the same file, so that nothing is silent only because the file has no words of ports. */
const beside = `
const real = chrome.runtime.connect({ name: 'port' });
real.onMessage.addListener((message, port) => { use(message, port.name); });
real.onDisconnect.addListener((port) => { use(port.error); });
`;

/** Programs that send on something that is no runtime port, however it is called and whatever stands beside it. */
const plain: readonly string[] = [
  // Message channels
  `const { port1: port, port2 } = new MessageChannel(); port.postMessage(1, [port2]);`,
  `const channel = new MessageChannel(); const port = channel.port1; port.onmessage = read; port.postMessage(1);`,
  `const ports = [new MessageChannel().port1]; for (const port of ports) port.postMessage(1);`,
  `class A { #channel = new MessageChannel(); get port() { return this.#channel.port2; } send() { this.port.postMessage(1); } }`,
  `class A { constructor() { this.port = new MessageChannel().port1; } send() { this.port.postMessage(1); } }`,
  `addEventListener('message', (event) => { const [port] = event.ports; port.postMessage(1); });`,
  `addEventListener('message', ({ ports }) => ports[0].postMessage(1));`,
  `addEventListener('message', (event) => event.source.postMessage(1, event.origin));`,
  `onmessage = ({ ports: [port] }) => { port.start(); port.postMessage(1); };`,
  `const ports = new Map(); addEventListener('message', (e) => { ports.set(e.data.id, e.ports[0]); }); ports.get(1).postMessage(1);`,
  `let port; addEventListener('message', (e) => { port = e.ports[0]; }); export const send = (m) => port?.postMessage(m);`,
  `function open() { return new MessageChannel().port1; } open().postMessage(1);`,
  `const port = await new Promise((resolve) => { onmessage = (e) => resolve(e.ports[0]); }); port.postMessage(1);`,
  `const state = { port: null }; state.port = new MessageChannel().port2; state.port.postMessage(1);`,
  `const { port } = { port: new MessageChannel().port1 }; port.postMessage(1);`,
  `const portById = {}; portById.x = new MessageChannel().port1; Object.values(portById).forEach((port) => port.postMessage(1));`,
  // Workers
  `const port = new Worker('a.js'); port.postMessage(1);`,
  `const port = new SharedWorker('a.js').port; port.start(); port.postMessage(1);`,
  `const { port } = new SharedWorker('a.js'); port.postMessage(1);`,
  `onconnect = (event) => { const port = event.ports[0]; port.onmessage = read; port.postMessage(1); };`,
  `self.onconnect = ({ ports: [port] }) => port.postMessage(1);`,
  `self.addEventListener('connect', (e) => { const [port] = e.ports; port.addEventListener('message', read); port.postMessage(1); });`,
  `const connections = new Set(); self.onconnect = (e) => connections.add(e.ports[0]); for (const port of connections) port.postMessage(1);`,
  `const registration = await navigator.serviceWorker.ready; registration.active.postMessage(1);`,
  `navigator.serviceWorker.controller.postMessage(1);`,
  `for (const client of await clients.matchAll()) client.postMessage(1);`,
  `self.addEventListener('message', (event) => event.waitUntil(event.source.postMessage(1)));`,
  `class Processor extends AudioWorkletProcessor { process() { this.port.postMessage(1); return true; } }`,
  `const node = new AudioWorkletNode(context, 'x'); node.port.postMessage(1); const { port } = node; port.postMessage(1);`,
  `import { parentPort as port } from 'worker_threads'; port.postMessage(1);`,
  `import { parentPort, MessageChannel as Channel } from 'node:worker_threads'; parentPort.postMessage(1); new Channel().port1.postMessage(1);`,
  `const { parentPort, workerData } = require('worker_threads'); workerData.port.postMessage(1); parentPort.postMessage(1);`,
  `import workers from 'worker_threads'; const port = workers.parentPort; port.on('message', (m) => port.postMessage(m));`,
  `const port = new BroadcastChannel('x'); port.postMessage(1); port.close();`,
  // Windows
  `window.postMessage(1, '*'); self.postMessage(1); postMessage(1); globalThis.postMessage(1);`,
  `const port = window.open('a.html'); port.postMessage(1, '*');`,
  `const port = document.querySelector('iframe').contentWindow; port.postMessage(1, '*');`,
  `const target = parent === window ? window.opener : parent; target.postMessage(1, '*');`,
  `const frames = [...document.querySelectorAll('iframe')]; frames.forEach((port) => port.contentWindow.postMessage(1, '*'));`,
  `const webview = document.querySelector('webview'); webview.contentWindow.postMessage(1, '*'); webview.postMessage(1);`,
  `window.webkit.messageHandlers.port.postMessage(1); window.chrome.webview.postMessage(1);`,
  `const port = acquireVsCodeApi(); port.postMessage(1);`,
  // Electron
  `const { ipcRenderer } = require('electron'); ipcRenderer.postMessage('port', null, [port]); ipcRenderer.on('port', (e) => e.ports[0].postMessage(1));`,
  `import { MessageChannelMain } from 'electron'; const { port1 } = new MessageChannelMain(); port1.postMessage(1);`,
  `process.parentPort.postMessage(1); process.parentPort.on('message', (e) => { const [port] = e.ports; port.postMessage(1); });`,
  `import { utilityProcess } from 'electron'; const port = utilityProcess.fork('a.js'); port.postMessage(1);`,
  // Objects and classes with a method of that name
  `const port = { postMessage(m) { send(m); } }; port.postMessage(1);`,
  `const port = { name: 'x', onMessage: { addListener() {} }, onDisconnect: { addListener() {} }, postMessage(m) { sent.push(m); }, disconnect() {} }; port.postMessage(1);`,
  `function mockPort() { return { onMessage: event(), onDisconnect: event(), postMessage: vi.fn(), disconnect: vi.fn() }; } mockPort().postMessage(1);`,
  `class Port { onMessage = new Emitter(); postMessage(m) { deliver(m); } } const port = new Port(); port.postMessage(1);`,
  `class FakePort { postMessage() {} } class Mock extends FakePort { send() { this.postMessage(1); } } new Mock().postMessage(1);`,
  `function Port() {} Port.prototype.postMessage = function (m) { deliver(m); }; var port = new Port(); port.postMessage(1);`,
  `import { Port } from './port.js'; const port = new Port(); port.postMessage(1);`,
  `import { createPort } from './port.js'; const port = createPort(); port.onMessage((m) => port.postMessage(m));`,
  `const port = wrap(real); port.onMessage(read); port.postMessage(1);`,
  `import { port } from './wrapper.js'; port.postMessage(1);`,
  `import connect from 'some-connection'; const port = connect('x'); port.postMessage(1);`,
  `const bridge = new Bridge(); bridge.connect().postMessage(1); bridge.onConnect((port) => port.postMessage(1));`,
  `const server = createServer(); server.onConnect.addListener((port) => port.postMessage(1));`,
  `bus.runtime.connect().postMessage(1); app.tabs.connect(1).postMessage(1);`,
  `const runtime = makeRuntime(); runtime.connect().postMessage(1); runtime.onConnect.addListener((port) => port.postMessage(1));`,
  `function f(chrome) { chrome.runtime.connect().postMessage(1); } f(fake);`,
  `const browser = { runtime: { connect: () => fake } }; browser.runtime.connect().postMessage(1);`,
  `function postMessage(m) { keep(m); } postMessage(1); const api = { postMessage }; api.postMessage(1);`,
  `const emitter = new EventEmitter(); emitter.on('connect', (port) => port.postMessage(1)); emitter.postMessage(1);`,
  `const socket = new WebSocket('wss://x'); socket.postMessage(1); socket.addEventListener('open', () => socket.postMessage(1));`,
  `serial.requestPort().then((port) => port.postMessage(1)); const [port] = await navigator.serial.getPorts(); port.postMessage(1);`,
  `navigator.requestMIDIAccess().then(({ outputs }) => outputs.forEach((port) => port.postMessage(1)));`,
  `chrome.runtime.sendMessage(1, (port) => port.postMessage(1)); chrome.runtime.onMessage.addListener((port) => port.postMessage(1));`,
  `chrome.runtime.onMessage.addListener((message, sender, reply) => { sender.postMessage(1); reply.postMessage(1); message.port.postMessage(1); });`,
  `chrome.tabs.query({}, (tabs) => tabs.forEach((port) => port.postMessage(1))); chrome.runtime.getBackgroundPage((page) => page.postMessage(1));`,
  // What hangs on a real port
  `real.onMessage.addListener((message) => { message.postMessage(1); message.port.postMessage(1); });`,
  `real.sender.postMessage(1); real.sender.tab.postMessage(1); real.name.postMessage(1); real.onMessage.postMessage(1); real.error.postMessage(1);`,
  `const { sender, name, onMessage } = real; sender.postMessage(1); name.postMessage(1); onMessage.postMessage(1);`,
  `const ids = new Map([[real, new Worker('a.js')]]); ids.get(real).postMessage(1);`,
  `const both = [real, new Worker('a.js')]; both.forEach((port) => port.postMessage(1)); both[1].postMessage(1);`,
  `let port = real; export const set = (other) => { port = new Worker(other); }; export const send = () => port.postMessage(1);`,
  `function send(port) { port.postMessage(1); } send(real); send(new Worker('a.js'));`,
  `class A { port = real; swap() { this.port = new MessageChannel().port1; } send() { this.port.postMessage(1); } }`,
  `const port = Math.random() ? real : window; port.postMessage(1);`,
  `const port = real.connected && new Worker('a.js'); port.postMessage(1);`,
  `const port = real instanceof MessagePort ? real : new MessageChannel().port1; port.postMessage(1);`,
  `if (real instanceof Worker) real.postMessage(1);`,
  `function* ports() { yield new MessageChannel().port1; } for (const port of ports()) port.postMessage(1);`,
];

/** The same with types that say what it is. */
const typed: readonly string[] = [
  `export function f(port: MessagePort) { port.postMessage(1); }`,
  `export function f(ports: readonly MessagePort[]) { for (const port of ports) port.postMessage(1); }`,
  `export class A { constructor(private port: Worker | SharedWorker) {} send() { this.port.postMessage(1); } }`,
  `interface Port { postMessage(m: unknown): void } export function f(port: Port) { port.postMessage(1); }`,
  `class Port { postMessage(m: unknown) { keep(m); } } export function f(port: Port) { port.postMessage(1); }`,
  `type Port = { postMessage(m: unknown): void }; export const f = (port: Port) => port.postMessage(1);`,
  `import type { Port } from './port'; export const f = (port: Port) => port.postMessage(1);`,
  `import { MessagePort as Port } from 'worker_threads'; export const f = (port: Port) => port.postMessage(1);`,
  `import type { Port } from 'some-bus'; export class A { port!: Port; send() { this.port.postMessage(1); } }`,
  `import type { Runtime } from 'some-engine'; export const f = (port: Runtime.Ports) => port.postMessage(1);`,
  `namespace chrome { export namespace runtime { export interface Port { postMessage(m: unknown): void } } } export const f = (port: chrome.runtime.Port) => port.postMessage(1);`,
  `export const f = (port: Electron.MessagePortMain, other: SerialPort) => { port.postMessage(1); other.postMessage(1); };`,
  `export const f = (port: chrome.runtime.Port | MessagePort) => port.postMessage(1);`,
  `export const f = (port: unknown) => (port as Worker).postMessage(1);`,
  `export const f: (port: MessagePort) => void = (port) => port.postMessage(1);`,
  `declare const port: BroadcastChannel; port.postMessage(1);`,
  `export abstract class Channel { abstract port: Window; send() { this.port.postMessage(1); } }`,
  `export function f<P extends MessagePort>(port: P) { port.postMessage(1); }`,
];

/** The lines of a program that send on what is taken for a port, those of the real port's own left out. */
function taken(code: string, language: Language): number[] {
  return linesWithPorts(`${beside}\n${code}`, language);
}

describe('what is no port', () => {
  it.each(plain)('%s', (code) => {
    expect(taken(code, 'js')).toEqual([]);
    expect(taken(code, 'ts')).toEqual([]);
  });

  it.each(typed)('%s', (code) => {
    expect(taken(code, 'ts')).toEqual([]);
  });

  it('is told apart from what is one', () => {
    expect(taken('real.postMessage(1);', 'js')).toEqual([6]);
    expect(taken('(real as chrome.runtime.Port).postMessage(1);', 'ts')).toEqual([6]);
  });
});

import type { Cases } from './cases.ts';

/** What is never a port, although it is called one or takes messages. Every line is silent unless marked. */
export const others: Cases = {
  'windows and frames': `
    window.postMessage(1, '*');
    self.postMessage(1);
    postMessage(1);
    parent.postMessage(1, '*');
    window.top.postMessage(1, '*');
    window.opener?.postMessage(1, '*');
    document.querySelector('iframe').contentWindow.postMessage(1, '*');
    const target = window.parent;
    target.postMessage(1, '*');
    const port = window;
    port.postMessage(1, '*');
  `,
  'ports of the platform': `
    const channel = new MessageChannel();
    const port = channel.port1;
    port.postMessage(1);
    const { port1, port2 } = new MessageChannel();
    port1.postMessage(1);
    port2.postMessage(1);
    const shared = new SharedWorker('x.js');
    shared.port.postMessage(1);
    const node = new AudioWorkletNode(context, 'x');
    node.port.postMessage(1);
    class Processor extends AudioWorkletProcessor { process() { this.port.postMessage(1); } }
    self.onconnect = (event) => { const port = event.ports[0]; port.postMessage(1); };
    window.addEventListener('message', (event) => { event.ports[0].postMessage(1); event.source.postMessage(1, '*'); });
  `,
  'workers and channels': `
    const worker = new Worker('x.js');
    worker.postMessage(1);
    new BroadcastChannel('x').postMessage(1);
    navigator.serviceWorker.controller.postMessage(1);
    navigator.serviceWorker.ready.then((registration) => registration.active.postMessage(1));
    import { parentPort, Worker as Thread } from 'node:worker_threads';
    parentPort.postMessage(1);
    new Thread('x.js').postMessage(1);
    window.webkit.messageHandlers.port.postMessage(1);
    window.ReactNativeWebView.postMessage('1');
  `,
  'classes and objects with a method of their own': `
    class Port { postMessage(m) { console.log(m); } send() { this.postMessage(1); } }
    const port = new Port();
    port.postMessage(1);
    const fake = { name: 'x', postMessage() {}, onMessage: { addListener() {} }, onDisconnect: { addListener() {} } };
    fake.onMessage.addListener(() => {});
    fake.onDisconnect.addListener(() => {});
    fake.postMessage(1);
    function createPort() { return { postMessage() {}, disconnect() {} }; }
    createPort().postMessage(1);
    function postMessage(m) {}
    postMessage(1);
    exports.postMessage(1);
  `,
  'wrappers whose onMessage is a function': `
    import { channel } from './channel.js';
    channel.onMessage((m) => channel.postMessage(m));
    channel.onDisconnect = () => {};
    channel.onMessage = () => {};
    channel.postMessage(1);
  `,
  'a wrapper around a port, and the port in it': `
    class Messenger {
      constructor(port) { this.port = port; }
      postMessage(m) { this.port.postMessage(m); } // port
      onMessage(fn) { this.port.onMessage.addListener(fn); }
    }
    const messenger = new Messenger(chrome.runtime.connect());
    messenger.postMessage(1);
  `,
  'beside a port in the same file': `
    chrome.runtime.onConnect.addListener((port) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = ({ data, ports }) => { port.postMessage(data); ports[0].postMessage(1); }; // port
      channel.port1.postMessage(1);
      navigator.serviceWorker.onmessage = (event) => event.source.postMessage(1);
    });
    self.addEventListener('message', ({ source, ports: [first] }) => { source.postMessage(1); first.postMessage(1); });
  `,
  'Electron and other projects': `
    import { ipcRenderer, MessageChannelMain } from 'electron';
    ipcRenderer.postMessage('port', null, [1]);
    const { port1 } = new MessageChannelMain();
    port1.postMessage(1);
    process.parentPort.on('message', (e) => { const [port] = e.ports; port.postMessage(1); });
  `,
};

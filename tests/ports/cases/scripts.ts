import type { Files } from './files.ts';

const manifest = JSON.stringify({
  manifest_version: 2,
  background: { scripts: ['background/ports.js', 'background/main.js'] },
  content_scripts: [{ matches: ['*://*/*'], js: ['content/client.js', 'content/user.js'] }],
});

/** Scripts without imports, which share their globals. */
export const scripts: Readonly<Record<string, Files>> = {
  'by the manifest': {
    'manifest.json': manifest,
    'background/ports.js': `
      var port;
      var ports = [], byTab = {};
      function send(message) {
        if (port) port.postMessage(message); // port
        ports.forEach(function (each) { each.postMessage(message); }); // port
        byTab[1].postMessage(message); // port
      }
    `,
    'background/main.js': `
      port = chrome.runtime.connectNative('org.example.host');
      chrome.runtime.onConnect.addListener(function (accepted) {
        ports.push(accepted);
        byTab[accepted.sender.tab.id] = accepted;
        answer(accepted);
      });
      function answer(to) { to.postMessage('hello'); } // port
    `,
    'content/client.js': `
      var client = window.client || {};
      client.messaging = {
        port: null,
        getPort: function () { return this.port || (this.port = chrome.runtime.connect()); },
      };
    `,
    'content/user.js': `
      client.messaging.getPort().postMessage(1); // port
      port.postMessage(1);
      ports[0].postMessage(1);
    `,
  },
  'by a page': {
    'popup/popup.html': '<script src="open.js"></script><script src="./send.js"></script>',
    'popup/open.js': `
      const port = chrome.runtime.connect();
      function sendOn(to) { to.postMessage(1); } // port
    `,
    'popup/send.js': `
      port.postMessage(1); // port
      sendOn(port);
    `,
    'popup/apart.js': `
      port.postMessage(1);
    `,
  },
  'by a worker that imports scripts': {
    'manifest.json': JSON.stringify({ manifest_version: 3, background: { service_worker: 'worker.js' } }),
    'worker.js': `
      importScripts('lib/host.js', 'lib/send.js');
      send(host);
    `,
    'lib/host.js': `
      const host = chrome.runtime.connectNative('org.example.host');
    `,
    'lib/send.js': `
      function send(to) { to.postMessage(1); } // port
      host.postMessage(2); // port
    `,
  },
  'in one folder, where nothing says what runs together': {
    'lib/vapi.js': `
      vapi.open = function () { return chrome.runtime.connect(); };
    `,
    'lib/user.js': `
      vapi.open().postMessage(1); // port
      vapi.other().postMessage(1);
    `,
    'elsewhere/user.js': `
      vapi.open().postMessage(1);
    `,
  },
  'what is no shared global': {
    'a.js': `
      (function () { var port = chrome.runtime.connect(); port.onMessage.addListener(log); })();
      var worker = new Worker('a.js');
      var either = chrome.runtime.connect();
      function log() {}
    `,
    'b.js': `
      port.postMessage(1);
      worker.postMessage(1);
      either.postMessage(1);
      either = new Worker('b.js');
    `,
  },
};

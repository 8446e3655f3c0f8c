import { application } from './application.js';
import { setUpAll } from './set-up.js';

/** What a Port, its events and the API objects are made of. */
export const shape = {
  id: 'shape',
  setUp: setUpAll,
  cases: [
    {
      id: 'port-members',
      claim: "A port's members are its own properties; Firefox adds error, which Chromium lacks.",
      steps: [
        {
          at: 'content-script',
          does: (t) => {
            const port = chrome.runtime.connect({ name: t.name });
            const members = Object.fromEntries(
              Object.getOwnPropertyNames(port).map((key) => [key, typeof port[key]]),
            );
            return { members, error: 'error' in port ? port.error : 'no such member' };
          },
        },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length);
            const { port } = t.accepted()[0];
            return Object.fromEntries(Object.getOwnPropertyNames(port).map((key) => [key, typeof port[key]]));
          },
        },
      ],
    },
    {
      id: 'tab-undefined-properties',
      claim:
        'A tab has properties whose value is undefined in Firefox, and none in Chromium; JSON leaves them out.',
      steps: [
        {
          at: 'background',
          does: async () => {
            const tabs = await chrome.tabs.query({});
            const isLeftOut = (key) => tabs.some((tab) => Object.hasOwn(tab, key) && tab[key] === undefined);
            return [...new Set(tabs.flatMap(Object.keys))].filter(isLeftOut).sort();
          },
        },
      ],
    },
    {
      id: 'members-writable',
      claim: 'Every member of a port can be overwritten at run time.',
      steps: [
        {
          at: 'background',
          does: (t) => {
            const port = chrome.runtime.connect({ name: t.name });
            return Object.fromEntries(
              Object.getOwnPropertyNames(port).map((key) => {
                const thrown = t.words(() => (port[key] = 'overwritten'));
                return [key, port[key] === 'overwritten' ? 'overwritten' : `kept, ${thrown}`];
              }),
            );
          },
        },
      ],
    },
    {
      id: 'opened-port-sender',
      claim: 'On the side that called connect, sender is an own property whose value is undefined.',
      steps: [
        {
          at: 'content-script',
          does: (t) => {
            const port = chrome.runtime.connect({ name: t.name });
            return { own: Object.hasOwn(port, 'sender'), isUndefined: port.sender === undefined };
          },
        },
      ],
    },
    {
      id: 'detached-methods',
      claim: 'postMessage and disconnect taken off their port throw in Chromium and work in Firefox.',
      steps: [
        {
          at: 'content-script',
          does: (t) => {
            const { postMessage, disconnect } = chrome.runtime.connect({ name: t.name });
            return { postMessage: t.words(() => postMessage(1)), disconnect: t.words(() => disconnect()) };
          },
        },
      ],
    },
    {
      id: 'method-as-callback',
      claim: 'A method given away as a callback throws in Chromium, and works when it is bound.',
      steps: [
        {
          at: 'background',
          does: (t) => {
            const port = chrome.runtime.connect({ name: t.name });
            return {
              given: t.words(() => [1].forEach(port.postMessage)),
              bound: t.words(() => [1].forEach(port.postMessage.bind(port))),
            };
          },
        },
      ],
    },
    {
      id: 'event-members',
      claim:
        "A port's events have addListener, removeListener and hasListener; hasListeners is Chromium's, addRules nobody's.",
      steps: [
        {
          at: 'background',
          does: (t) => {
            const { onMessage, onDisconnect } = chrome.runtime.connect({ name: t.name });
            const { onConnect } = chrome.runtime;
            const members = [
              'addListener',
              'removeListener',
              'hasListener',
              'hasListeners',
              'addRules',
              'removeRules',
            ];
            const kindsOf = (event) =>
              Object.fromEntries(members.map((member) => [member, typeof event[member]]));
            return {
              onMessage: kindsOf(onMessage),
              onDisconnect: kindsOf(onDisconnect),
              onConnect: kindsOf(onConnect),
            };
          },
        },
      ],
    },
    {
      id: 'listener-arguments',
      claim:
        'An onMessage listener gets the message and the port, an onDisconnect listener the port; there is no sendResponse.',
      steps: [
        {
          at: 'content-script',
          does: (t) => {
            const port = chrome.runtime.connect({ name: t.name });
            const seen = (t.state.seen = {});
            port.onMessage.addListener((...args) => {
              seen.onMessage = { count: args.length, secondIsPort: args[1] === port };
            });
            port.onDisconnect.addListener((...args) => {
              seen.onDisconnect = { count: args.length, firstIsPort: args[0] === port };
            });
          },
        },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length);
            const { port } = t.accepted()[0];
            port.postMessage('a');
            port.disconnect();
          },
        },
        {
          at: 'content-script',
          does: async (t) => {
            await t.until(() => t.state.seen.onDisconnect);
            return t.state.seen;
          },
        },
      ],
    },
    {
      id: 'listener-result',
      claim: 'What an onMessage listener returns is ignored: true, a value and a promise reach nobody.',
      steps: [
        {
          at: 'content-script',
          does: (t) => {
            t.state.log = t.log(chrome.runtime.connect({ name: t.name }));
          },
        },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length);
            const { port } = t.accepted()[0];
            port.onMessage.addListener(() => true);
            port.onMessage.addListener(() => 'a value');
            port.onMessage.addListener(() => Promise.resolve('a promise'));
          },
        },
        {
          at: 'content-script',
          does: async (t) => {
            t.state.log.port.postMessage('a');
            await t.wait(500);
            return { messages: t.state.log.messages, ended: t.state.log.ended };
          },
        },
      ],
    },
    {
      id: 'browser-object',
      claim: 'browser exists in both; in Chromium it is another object than chrome with the same runtime.',
      steps: [
        {
          at: 'background',
          does: () => ({
            browser: typeof browser,
            same: typeof browser === 'undefined' ? null : browser === chrome,
            sameRuntime: typeof browser === 'undefined' ? null : browser.runtime === chrome.runtime,
          }),
        },
      ],
    },
    {
      id: 'last-error-outside',
      claim: 'Outside callbacks runtime.lastError does not exist in Chromium and is null in Firefox.',
      steps: [
        {
          at: 'background',
          does: () => ({
            exists: 'lastError' in chrome.runtime,
            value: String(chrome.runtime.lastError),
          }),
        },
      ],
    },
    {
      id: 'native-port-name',
      claim: "A native port's name is empty in Chromium and the application's in Firefox.",
      steps: [
        {
          at: 'background',
          does: () => {
            const port = chrome.runtime.connectNative(application);
            const { name } = port;
            port.disconnect();
            return name;
          },
        },
      ],
    },
    {
      id: 'tabs-connect-name',
      claim:
        'After tabs.connect without a name, the name is empty in Chromium and null in Firefox, on both ends.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            const tab = await t.tab();
            const forms = { empty: {}, frame: { frameId: 0 }, undefinedName: { name: undefined } };
            const names = Object.fromEntries(
              Object.entries(forms).map(([form, info]) => [form, chrome.tabs.connect(tab, info).name]),
            );
            return { ...names, noInfo: chrome.tabs.connect(tab).name };
          },
        },
        {
          at: 'content-script',
          does: async (t) => {
            await t.wait(500);
            return { null: t.accepted(null).length, empty: t.accepted('').length };
          },
        },
      ],
    },
    {
      id: 'content-script-api',
      claim:
        'Content scripts have connect and onConnect, but neither tabs nor onConnectExternal; only Firefox has connectNative there.',
      steps: [
        {
          at: 'content-script',
          does: () => {
            const members = [
              'connect',
              'connectNative',
              'onConnect',
              'onConnectExternal',
              'onConnectNative',
              'onUserScriptConnect',
            ];
            return {
              ...Object.fromEntries(members.map((member) => [member, typeof chrome.runtime[member]])),
              tabs: typeof chrome.tabs,
              extension: typeof chrome.extension?.connect,
            };
          },
        },
      ],
    },
    {
      id: 'background-api',
      claim: 'The port members that a background has in MV3.',
      steps: [
        {
          at: 'background',
          does: () => {
            const members = [
              'connect',
              'connectNative',
              'onConnect',
              'onConnectExternal',
              'onConnectNative',
              'onUserScriptConnect',
            ];
            return {
              ...Object.fromEntries(members.map((member) => [member, typeof chrome.runtime[member]])),
              'tabs.connect': typeof chrome.tabs.connect,
              'extension.connect': typeof chrome.extension?.connect,
              'extension.onConnect': typeof chrome.extension?.onConnect,
            };
          },
        },
      ],
    },
    {
      id: 'transfer-list',
      claim:
        "A second argument to a port's postMessage is ignored: nothing is transferred, no callback is called.",
      steps: [
        {
          at: 'content-script',
          does: async (t) => {
            const port = chrome.runtime.connect({ name: t.name });
            const buffer = new ArrayBuffer(8);
            let called = false;
            const transfer = t.words(() => port.postMessage({}, [buffer]));
            const callback = t.words(() => port.postMessage({}, () => (called = true)));
            await t.wait(300);
            return { transfer, bytesLeft: buffer.byteLength, callback, called };
          },
        },
      ],
    },
  ],
};

import { application } from './application.js';
import { setUpAll } from './set-up.js';

const readMessage = () => chrome.runtime.lastError.message;

/** What comes of reading an error where there is none, or none yet, and of using what a browser lacks. */
export const reasons = {
  id: 'reasons',
  setUp: setUpAll,
  cases: [
    {
      id: 'last-error-unchecked',
      claim: 'After an ordinary disconnect lastError.message throws in the onDisconnect listener in both.',
      steps: [
        {
          at: 'content-script',
          does: (t) => {
            const port = chrome.runtime.connect({ name: t.name });
            port.onDisconnect.addListener(() => (t.state.words = t.words(readMessage)));
          },
        },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length);
            t.accepted()[0].port.disconnect();
          },
        },
        {
          at: 'content-script',
          does: async (t) => {
            await t.until(() => t.state.words);
            return t.state.words;
          },
        },
      ],
    },
    {
      id: 'last-error-unchecked-native',
      claim:
        'When a native application ends, by itself or with an error, lastError is there in Chromium; in Firefox reading its message throws.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            const ends = {
              missing: () => chrome.runtime.connectNative(`${application}.missing`),
              exits: () => {
                const port = chrome.runtime.connectNative(application);
                port.postMessage({ does: 'exit' });
                return port;
              },
              'says too much': () => {
                const port = chrome.runtime.connectNative(application);
                port.postMessage({ does: 'repeat', times: 2 ** 20 });
                return port;
              },
            };
            const found = Object.entries(ends).map(async ([end, open]) => {
              let words;
              open().onDisconnect.addListener(() => (words = t.words(readMessage)));
              await t.until(() => words, 10_000);
              return [end, words];
            });
            return Object.fromEntries(await Promise.all(found));
          },
        },
      ],
    },
    {
      id: 'last-error-elsewhere',
      claim:
        'Right after a connect that is going to fail, and in an onMessage listener, neither lastError nor port.error says anything.',
      steps: [
        {
          at: 'background',
          does: (t) => {
            chrome.runtime.onConnect.addListener((port) => {
              if (port.name === t.name) port.postMessage('a');
            });
            const port = chrome.runtime.connectNative(`${application}.missing`);
            return { lastError: String(chrome.runtime.lastError), error: String(port.error) };
          },
        },
        {
          at: 'content-script',
          does: async (t) => {
            const port = chrome.runtime.connect({ name: t.name });
            let seen;
            port.onMessage.addListener(() => {
              seen = { lastError: String(chrome.runtime.lastError), error: String(port.error) };
            });
            await t.until(() => seen);
            return seen;
          },
        },
      ],
    },
    {
      id: 'last-error-after-waiting',
      claim:
        'After an await of the API, and in a function that setTimeout or a promise runs later, lastError is gone in both.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            const seen = {};
            const port = chrome.runtime.connectNative(`${application}.missing`);
            const note = (when) => (seen[when] = String(chrome.runtime.lastError));
            port.onDisconnect.addListener(async () => {
              setTimeout(() => note('setTimeout'));
              void chrome.runtime.getPlatformInfo().then(() => note('then'));
              await chrome.runtime.getPlatformInfo();
              note('await');
            });
            await t.until(() => Object.keys(seen).length === 3);
            return Object.fromEntries(Object.entries(seen).sort());
          },
        },
      ],
    },
    {
      id: 'lacking-throws',
      claim:
        'Calling what a browser lacks throws; onConnectNative and onUserScriptConnect are there in every Chromium.',
      steps: [
        {
          at: 'background',
          does: (t) => ({
            hasListeners: t.words(() => chrome.runtime.onConnect.hasListeners()),
            addRules: t.words(() => chrome.runtime.onConnect.addRules([])),
            onConnectNative: t.words(() => chrome.runtime.onConnectNative.addListener(() => {})),
            onUserScriptConnect: t.words(() => chrome.runtime.onUserScriptConnect.addListener(() => {})),
          }),
        },
      ],
    },
    {
      id: 'tls-channel-id',
      claim:
        'includeTlsChannelId is taken, and nothing comes of it in a port between the contexts of an extension.',
      steps: [
        {
          at: 'content-script',
          does: (t) => t.words(() => chrome.runtime.connect({ name: t.name, includeTlsChannelId: true })),
        },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length);
            const { sender } = t.accepted()[0].port;
            return ['tlsChannelId', 'nativeApplication', 'userScriptWorldId'].filter((key) => key in sender);
          },
        },
      ],
    },
    {
      id: 'connect-tab-id-in-content-script',
      claim: 'runtime.connect with a tab id, or with a frame, throws in content scripts and pages as well.',
      steps: ['content-script', 'page'].map((at) => ({
        at,
        does: (t) => [
          t.words(() => chrome.runtime.connect(1, { name: t.name })),
          t.words(() => chrome.runtime.connect({ name: t.name, frameId: 0 })),
          t.words(() => chrome.runtime.connect({ name: t.name, documentId: 'a' })),
        ],
      })),
    },
  ],
};

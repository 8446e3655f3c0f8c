import { application } from './application.js';
import { setUpAll } from './set-up.js';

/** Tries calls by their source text, which is what is recorded. */
function tries(t, calls) {
  return Object.fromEntries(Object.entries(calls).map(([text, call]) => [text, t.words(call)]));
}

/** Tries calls, and waits for what becomes of the ports. */
async function outcomes(t, calls) {
  const found = Object.entries(calls).map(async ([text, call]) => {
    let port;
    const words = t.words(() => (port = call()));
    return [text, words === 'works' ? await t.endOf(t.log(port)) : words];
  });
  return Object.fromEntries(await Promise.all(found));
}

/** Which forms of the calls are taken, and what the others throw. */
export const calls = {
  id: 'calls',
  setUp: setUpAll,
  cases: [
    {
      id: 'connect-forms',
      claim:
        'runtime.connect takes nothing, an info, an id, or an id (or undefined, null, empty) and an info.',
      steps: [
        {
          at: 'content-script',
          does: (t) =>
            tries(t, {
              'connect()': () => chrome.runtime.connect(),
              'connect({ name })': () => chrome.runtime.connect({ name: t.name }),
              'connect({})': () => chrome.runtime.connect({}),
              'connect(id)': () => chrome.runtime.connect(chrome.runtime.id),
              'connect(id, { name })': () => chrome.runtime.connect(chrome.runtime.id, { name: t.name }),
              'connect(undefined, { name })': () => chrome.runtime.connect(undefined, { name: t.name }),
              'connect(null, { name })': () => chrome.runtime.connect(null, { name: t.name }),
              "connect('', { name })": () => chrome.runtime.connect('', { name: t.name }),
              'connect(undefined)': () => chrome.runtime.connect(undefined),
              'connect(null)': () => chrome.runtime.connect(null),
            }),
        },
      ],
    },
    {
      id: 'connect-tab-id',
      claim: 'runtime.connect with a tab id, or another number, throws at once in both.',
      steps: [
        {
          at: 'background',
          does: (t) =>
            tries(t, {
              'connect(1)': () => chrome.runtime.connect(1),
              'connect(1, { name })': () => chrome.runtime.connect(1, { name: t.name }),
            }),
        },
      ],
    },
    {
      id: 'connect-wrong-arguments',
      claim: 'runtime.connect throws for a first argument that is neither an id nor an info.',
      steps: [
        {
          at: 'background',
          does: (t) =>
            tries(t, {
              'connect(true)': () => chrome.runtime.connect(true),
              'connect([])': () => chrome.runtime.connect([]),
              'connect(() => {})': () => chrome.runtime.connect(() => {}),
              "connect(id, 'name')": () => chrome.runtime.connect(chrome.runtime.id, 'name'),
              'connect({ name: 1 })': () => chrome.runtime.connect({ name: 1 }),
            }),
        },
      ],
    },
    {
      id: 'connect-info-keys',
      claim:
        "runtime.connect's info takes name and includeTlsChannelId; frameId, documentId and unknown keys throw.",
      steps: [
        {
          at: 'background',
          does: (t) =>
            tries(t, {
              'connect({ frameId: 0 })': () => chrome.runtime.connect({ frameId: 0 }),
              'connect({ name, frameId: 0 })': () => chrome.runtime.connect({ name: t.name, frameId: 0 }),
              "connect({ documentId: 'a' })": () => chrome.runtime.connect({ documentId: 'a' }),
              'connect({ tabId: 1 })': () => chrome.runtime.connect({ tabId: 1 }),
              'connect({ unknown: 1 })': () => chrome.runtime.connect({ unknown: 1 }),
              'connect({ includeTlsChannelId: true })': () =>
                chrome.runtime.connect({ includeTlsChannelId: true }),
              'connect({ name: undefined })': () => chrome.runtime.connect({ name: undefined }),
              'connect({ frameId: undefined })': () => chrome.runtime.connect({ frameId: undefined }),
            }),
        },
      ],
    },
    {
      id: 'connect-unknown-extension',
      claim:
        "A string that is no extension's id throws in Chromium; in Firefox, and where no such extension is, the port is closed.",
      steps: [
        {
          at: 'background',
          does: (t) =>
            outcomes(t, {
              "connect('not an id')": () => chrome.runtime.connect('not an id'),
              "connect('aaaa…')": () => chrome.runtime.connect('a'.repeat(32)),
            }),
        },
      ],
    },
    {
      id: 'trailing-undefined',
      claim:
        'An undefined after the last argument throws in both; in the place of a missing info it is harmless.',
      steps: [
        {
          at: 'background',
          does: (t) =>
            tries(t, {
              'connect({ name }, undefined)': () => chrome.runtime.connect({ name: t.name }, undefined),
              'connect(id, { name }, undefined)': () =>
                chrome.runtime.connect(chrome.runtime.id, { name: t.name }, undefined),
              'connect(id, undefined)': () => chrome.runtime.connect(chrome.runtime.id, undefined),
              'connect(undefined, undefined)': () => chrome.runtime.connect(undefined, undefined),
              'connectNative(application, undefined)': () =>
                chrome.runtime.connectNative(application, undefined),
              'tabs.connect(1, undefined)': () => chrome.tabs.connect(1, undefined),
              'tabs.connect(1, { name }, undefined)': () =>
                chrome.tabs.connect(1, { name: t.name }, undefined),
            }),
        },
      ],
    },
    {
      id: 'tabs-connect-forms',
      claim:
        'tabs.connect takes a tab id of at least 0 and an info of name, frameId and documentId; all else throws.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            const tab = await t.tab();
            return tries(t, {
              'tabs.connect(tab)': () => chrome.tabs.connect(tab),
              'tabs.connect(tab, { name })': () => chrome.tabs.connect(tab, { name: t.name }),
              'tabs.connect(tab, { frameId: 0 })': () => chrome.tabs.connect(tab, { frameId: 0 }),
              "tabs.connect(tab, { documentId: 'a' })": () => chrome.tabs.connect(tab, { documentId: 'a' }),
              'tabs.connect()': () => chrome.tabs.connect(),
              "tabs.connect('1')": () => chrome.tabs.connect('1'),
              'tabs.connect(-1)': () => chrome.tabs.connect(-1),
              'tabs.connect(1.5)': () => chrome.tabs.connect(1.5),
              'tabs.connect(undefined)': () => chrome.tabs.connect(undefined),
              'tabs.connect(tab, { frameId: -1 })': () => chrome.tabs.connect(tab, { frameId: -1 }),
              "tabs.connect(tab, { frameId: '0' })": () => chrome.tabs.connect(tab, { frameId: '0' }),
              'tabs.connect(tab, { includeTlsChannelId: true })': () =>
                chrome.tabs.connect(tab, { includeTlsChannelId: true }),
              'tabs.connect(tab, { unknown: 1 })': () => chrome.tabs.connect(tab, { unknown: 1 }),
              "tabs.connect(tab, 'name')": () => chrome.tabs.connect(tab, 'name'),
            });
          },
        },
      ],
    },
    {
      id: 'tabs-connect-missing-tab',
      claim: 'tabs.connect to a tab that is not there closes the port with a reason.',
      steps: [
        {
          at: 'background',
          does: (t) =>
            outcomes(t, {
              'tabs.connect(999999999)': () => chrome.tabs.connect(999_999_999, { name: t.name }),
            }),
        },
      ],
    },
    {
      id: 'post-message-arguments',
      claim: 'postMessage without an argument throws in Chromium; in Firefox undefined is sent.',
      steps: [
        {
          at: 'content-script',
          does: (t) => {
            const port = chrome.runtime.connect({ name: t.name });
            return tries(t, {
              'postMessage()': () => port.postMessage(),
              'postMessage(undefined)': () => port.postMessage(undefined),
            });
          },
        },
        {
          at: 'background',
          does: async (t) => {
            await t.wait(300);
            return t.accepted()[0]?.messages.map(String);
          },
        },
      ],
    },
  ],
};

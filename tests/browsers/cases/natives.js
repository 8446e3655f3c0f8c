import { application } from './application.js';
import { setUpAll } from './set-up.js';

const names = [
  'webext_ports.measure',
  'not_there',
  'not.there',
  'Not_There',
  'not-there',
  'not there',
  '.not_there',
  'not_there.',
  'not..there',
  'ünicode',
  'a/b',
  '',
];

async function endsOf(t, calls) {
  const found = calls.map(async ([text, call]) => {
    let port;
    const words = t.words(() => (port = call()));
    if (words !== 'works') return [text, words];
    const log = t.log(port);
    const end = await t.endOf(log);
    if (end === 'stays open') port.disconnect();
    return [text, end];
  });
  return Object.fromEntries(await Promise.all(found));
}

/** Ports to native applications. */
export const natives = {
  id: 'natives',
  setUp: setUpAll,
  cases: [
    {
      id: 'native-names',
      claim:
        'Which names of native applications each browser takes: a wrong one closes the port in Chromium and throws in Firefox.',
      steps: [
        {
          at: 'background',
          does: (t) =>
            endsOf(
              t,
              names.map((name) => [name, () => chrome.runtime.connectNative(name)]),
            ),
        },
      ],
    },
    {
      id: 'native-forms',
      claim: "Chromium's schema takes an object with an application; Firefox does not.",
      steps: [
        {
          at: 'background',
          does: (t) =>
            endsOf(t, [
              ['connectNative()', () => chrome.runtime.connectNative()],
              ['connectNative(1)', () => chrome.runtime.connectNative(1)],
              ['connectNative({ application })', () => chrome.runtime.connectNative({ application })],
              ['connectNative(application, {})', () => chrome.runtime.connectNative(application, {})],
            ]),
        },
      ],
    },
    {
      id: 'native-in-content-script',
      claim:
        'connectNative does not exist in content scripts in Chromium; in Firefox every call closes the port.',
      steps: [
        {
          at: 'content-script',
          does: (t) =>
            endsOf(t, [['connectNative(application)', () => chrome.runtime.connectNative(application)]]),
        },
      ],
    },
    {
      id: 'native-exit',
      claim: 'A native application that exits is an error in Chromium and none in Firefox.',
      steps: [
        {
          at: 'background',
          does: (t) => {
            const log = t.log(chrome.runtime.connectNative(application));
            log.port.postMessage({ does: 'exit' });
            return t.endOf(log);
          },
        },
      ],
    },
    {
      id: 'native-broken-json',
      claim: 'Broken JSON from a native application closes the port in Firefox; Chromium swallows it.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            const log = t.log(chrome.runtime.connectNative(application));
            log.port.postMessage({ does: 'say', text: '{' });
            const end = await t.endOf(log);
            log.port.disconnect();
            return { end, messages: log.messages };
          },
        },
      ],
    },
    {
      id: 'native-large-message',
      claim: 'A native application may send a message of at most 1 MiB.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            const log = t.log(chrome.runtime.connectNative(application));
            log.port.postMessage({ does: 'repeat', times: 2 ** 20 - 2 });
            await t.until(() => log.messages.length);
            const arrived = log.messages.map((text) => text.length);
            log.port.postMessage({ does: 'repeat', times: 2 ** 20 });
            return { arrived, larger: await t.endOf(log) };
          },
        },
      ],
    },
    {
      id: 'native-disconnect',
      claim:
        'disconnect() ends the native application, and onDisconnect does not fire on the side that called it.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            const log = t.log(chrome.runtime.connectNative(application));
            log.port.postMessage({ does: 'say', text: '"hello"' });
            await t.until(() => log.messages.length);
            log.port.disconnect();
            await t.wait(500);
            return { messages: log.messages, ended: log.ended };
          },
        },
      ],
    },
  ],
};

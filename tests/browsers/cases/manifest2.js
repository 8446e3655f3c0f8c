import { setUpAlone } from './set-up.js';

/** An extension of manifest version 2, which Chromium loads no more. */
export const manifest2 = {
  id: 'manifest2',
  browsers: ['firefox'],
  setUp: async (stage, agent) => {
    await setUpAlone(stage, agent, {
      manifest_version: 2,
      host_permissions: undefined,
      permissions: ['tabs', 'nativeMessaging', 'http://127.0.0.1/*'],
      content_security_policy: "script-src 'self'",
    });
  },
  cases: [
    {
      id: 'manifest2-api',
      claim: 'In manifest version 2 Firefox has no extension.connect either.',
      steps: [
        {
          at: 'background',
          does: () => ({
            connect: typeof chrome.runtime.connect,
            'extension.connect': typeof chrome.extension?.connect,
            'extension.onConnect': typeof chrome.extension?.onConnect,
            'extension.sendMessage': typeof chrome.extension?.sendMessage,
            sameObject: browser === chrome,
          }),
        },
        { at: 'content-script', does: () => typeof chrome.extension?.connect },
      ],
    },
    {
      id: 'manifest2-structured-clone',
      claim: 'In manifest version 2 too, Firefox makes a structured clone.',
      steps: [
        {
          at: 'content-script',
          does: (t) => {
            t.state.port = chrome.runtime.connect({ name: t.name });
            t.state.port.postMessage(new Map([['a', 1]]));
          },
        },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted()[0]?.messages.length);
            return Object.prototype.toString.call(t.accepted()[0].messages[0]);
          },
        },
      ],
    },
  ],
};

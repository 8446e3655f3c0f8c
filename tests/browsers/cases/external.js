import { senderOf } from './senders.js';
import { installFirst, openWebPage } from './set-up.js';

const otherId = 'other@webext-ports.example';

/** A second extension, and a web page that runs the agent as its own script. */
export const external = {
  id: 'external',
  setUp: async (stage, agent) => {
    const manifest = { externally_connectable: { ids: ['*'], matches: ['http://127.0.0.1/*'] } };
    await installOther(stage, agent, await installFirst(stage, agent, manifest));
    await openWebPage(stage, ['content-script', 'other-content-script']);
  },
  cases: [
    {
      id: 'external-connect',
      claim:
        "Another extension's connect arrives at onConnectExternal, not at onConnect; its sender has no tab.",
      steps: [
        {
          at: 'other-background',
          does: (t) => {
            t.state.log = t.log(chrome.runtime.connect(globalThis.firstExtension, { name: t.name }));
          },
        },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length);
            const events = t.accepted().map(({ event }) => event);
            return { events, sender: senderOf(t.accepted()[0].port.sender) };
          },
        },
        {
          at: 'other-background',
          does: (t) => ({ ended: t.state.log.ended }),
        },
      ],
    },
    {
      id: 'external-content-script',
      claim: "A content script's connect to another extension arrives at onConnectExternal with its tab.",
      steps: [
        {
          at: 'other-content-script',
          does: (t) => {
            t.state.log = t.log(chrome.runtime.connect(globalThis.firstExtension, { name: t.name }));
          },
        },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length);
            const events = t.accepted().map(({ event }) => event);
            return { events, sender: senderOf(t.accepted()[0]?.port.sender) };
          },
        },
      ],
    },
    {
      id: 'external-web-page',
      claim:
        'A web page that externally_connectable names can connect in Chromium; its sender has no id. In Firefox web pages have no runtime.',
      steps: [
        {
          at: 'test',
          does: async (stage) => {
            const { loopback } = stage;
            loopback.files.set(
              '/web.js',
              `globalThis.answer = (() => {
                if (typeof chrome === 'undefined' || !chrome.runtime) return 'no runtime';
                globalThis.port = chrome.runtime.connect('${stage.firstId}', { name: 'external-web-page' });
                return 'connected';
              })();
              fetch('/arrival?port=web-page', { method: 'POST', body: JSON.stringify(answer) });`,
            );
            loopback.files.set('/web', '<!doctype html><title>Web</title><script src="/web.js"></script>');
            await stage.openWebPage('/web');
            return loopback.arrival('web-page');
          },
        },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length, 1000);
            const events = t.accepted().map(({ event }) => event);
            return { events, sender: senderOf(t.accepted()[0]?.port.sender) };
          },
        },
      ],
    },
  ],
};

/** A second extension that knows the first; its contexts are called `other-…`. */
export async function installOther(stage, agent, firstId, manifest = {}) {
  stage.firstId = firstId;
  const ids = { chromium: {}, firefox: { browser_specific_settings: { gecko: { id: otherId } } } };
  return stage.install({
    agent,
    prelude: `globalThis.contextPrefix = 'other-';\nglobalThis.firstExtension = '${firstId}';\n`,
    manifest: { name: 'Other', ...ids[stage.browser.name], ...manifest },
  });
}

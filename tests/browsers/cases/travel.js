import { setUpAlone } from './set-up.js';

/** A page that leaves and comes back, an extension that is loaded anew. */
export const travel = {
  id: 'travel',
  setUp: async (stage, agent) => {
    stage.loopback.files.set(
      '/away', // Only the page itself may go back: nobody has clicked, and then the browser's own way back is barred.
      '<!doctype html><title>Away</title><script>setTimeout(() => history.back(), 4000);</script>',
    );
    await setUpAlone(stage, agent);
  },
  cases: [
    {
      id: 'back-forward-cache',
      claim:
        "When a page goes into the back/forward cache, Chromium closes the port on the background's side with a reason; the page that returns sees no onDisconnect, and what it posts vanishes. In Firefox the port survives.",
      steps: [
        {
          at: 'content-script',
          does: (t) => {
            t.state.log = t.log(chrome.runtime.connect({ name: t.name }));
            t.leave('/away');
          },
        },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length);
            await t.wait(2000);
            const [log] = t.accepted();
            return {
              background: { ended: log.ended, ...log.reason },
              post: t.words(() => log.port.postMessage('while away')),
            };
          },
        },
        {
          at: 'content-script',
          does: async (t) => {
            await t.wait(500);
            const { log, persisted } = t.state;
            return {
              persisted,
              ended: log?.ended,
              messages: log?.messages,
              post: t.words(() => log.port.postMessage('after the return')),
            };
          },
        },
        {
          at: 'background',
          does: async (t) => {
            await t.wait(500);
            return { arrived: t.accepted()[0].messages };
          },
        },
      ],
    },
    {
      id: 'extension-reloaded',
      claim:
        "After the extension was loaded anew, the old content script's port is closed and its calls throw.",
      browsers: ['chromium'],
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
            setTimeout(() => chrome.runtime.reload(), 300);
          },
        },
        {
          at: 'content-script',
          does: async (t) => {
            await t.wait(2000);
            const { log } = t.state;
            return {
              ended: log.ended,
              reason: log.reason,
              id: String(chrome.runtime?.id),
              connect: t.words(() => chrome.runtime.connect({ name: t.name })),
              post: t.words(() => log.port.postMessage(1)),
              disconnect: t.words(() => log.port.disconnect()),
            };
          },
        },
      ],
    },
  ],
};

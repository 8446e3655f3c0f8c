import { openWebPage } from './set-up.js';

/** An extension whose background begins to listen late. */
export const late = {
  id: 'late',
  setUp: async (stage) => {
    await stage.install({
      agent: 'late-agent.ts',
      prelude: "globalThis.contextPrefix = 'late-';\n",
      manifest: {
        name: 'Late',
        ...(stage.browser.name === 'firefox' && {
          browser_specific_settings: { gecko: { id: 'late@webext-ports.example' } },
        }),
      },
    });
    await openWebPage(stage, ['late-content-script']);
  },
  cases: [
    {
      id: 'late-on-connect',
      claim:
        'A connection that arrives before the background has attached its onConnect listener is closed: nobody is there.',
      steps: [
        {
          at: 'late-content-script',
          does: async (t) => ({ early: await t.endOf(t.log(chrome.runtime.connect({ name: t.name }))) }),
        },
        {
          at: 'test',
          does: async (stage) => {
            await stage.loopback.order('late-background', 'listen', {});
          },
        },
        {
          at: 'late-content-script',
          does: async (t) => {
            const log = t.log(chrome.runtime.connect({ name: t.name }));
            await t.wait(500);
            return { afterwards: log.ended ? log.reason : 'stays open' };
          },
        },
      ],
    },
  ],
};

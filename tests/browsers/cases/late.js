import { setUpAlone } from './set-up.js';

/** An extension whose background begins to listen late. */
export const late = {
  id: 'late',
  setUp: async (stage, agent) => {
    await setUpAlone(stage, agent);
    await stage.loopback.order('content-script', 'ready', {});
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
    await stage.openWebPage('/page');
  },
  cases: [
    {
      id: 'late-on-connect',
      claim:
        'A connection that arrives before the background has attached its onConnect listener is closed: nobody is there.',
      steps: [
        {
          at: 'late-content-script',
          does: async (t) => {
            const early = await t.endOf(t.log(chrome.runtime.connect({ name: `${t.name} early` })));
            let log;
            const listens = async () => {
              log = t.log(chrome.runtime.connect({ name: t.name }));
              await t.wait(500);
              return !log.ended;
            };
            for (let tries = 0; tries < 30 && !(await listens()); tries++);
            return { early, afterwards: log.ended ? log.reason : 'stays open' };
          },
        },
      ],
    },
  ],
};

import { setUpAlone } from './set-up.js';

/** A background that nothing keeps alive but a port. */
export const rest = {
  id: 'rest',
  slow: true,
  setUp: async (stage, agent) => {
    await setUpAlone(stage, agent);
  },
  cases: [
    {
      id: 'background-stops',
      claim:
        'An open port does not keep the background alive: when it is stopped, the port is closed without a reason, and a new connection starts it again.',
      steps: [
        { at: 'background', does: (t) => t.fallAsleep() },
        {
          at: 'content-script',
          does: (t) => {
            t.state.log = t.log(chrome.runtime.connect({ name: t.name }));
          },
        },
        { at: 'test', does: () => new Promise((resolve) => setTimeout(resolve, 75_000)) },
        {
          at: 'content-script',
          does: async (t) => {
            const stopped = t.state.log.ended ? t.state.log.reason : 'stays open';
            const again = t.log(chrome.runtime.connect({ name: t.name }));
            await t.wait(1000);
            return { stopped, again: again.ended ? again.reason : 'stays open' };
          },
        },
        { at: 'background', does: (t) => ({ portsOfTheNewBackground: t.accepted().length }) },
      ],
    },
  ],
};

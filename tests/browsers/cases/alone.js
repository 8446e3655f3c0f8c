import { setUpAlone } from './set-up.js';

/** An extension of which only the background and content scripts run. */
export const alone = {
  id: 'alone',
  setUp: async (stage, agent) => {
    await setUpAlone(stage, agent);
  },
  cases: [
    {
      id: 'connect-to-content-script',
      claim:
        'runtime.connect from the background with only a content script listening: the port is closed, the content script sees nothing.',
      steps: [
        { at: 'content-script', does: () => undefined },
        {
          at: 'background',
          does: async (t) => {
            const port = chrome.runtime.connect({ name: t.name });
            const log = t.log(port);
            const post = t.words(() => port.postMessage('lost'));
            return { post, end: await t.endOf(log) };
          },
        },
        { at: 'content-script', does: (t) => ({ 'content-script': t.accepted().length }) },
      ],
    },
    {
      id: 'connect-to-content-script-by-tab',
      claim: 'tabs.connect reaches the content script.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            t.state.log = t.log(chrome.tabs.connect(await t.tab(), { name: t.name }));
            await t.wait(300);
            return { ended: t.state.log.ended };
          },
        },
        { at: 'content-script', does: (t) => ({ 'content-script': t.accepted().length }) },
      ],
    },
  ],
};

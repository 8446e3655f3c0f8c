/** What `externally_connectable` says, by the name of the door. */
const doorKeys = {
  'without the key': undefined,
  'with matches only': { matches: ['http://127.0.0.1/*'] },
  'with no ids': { ids: [] },
  'with another id': { ids: ['a'.repeat(32)] },
  'with every id': { ids: ['*'] },
};

const firefoxId = (number) => ({
  browser_specific_settings: { gecko: { id: `door-${number}@webext-ports.example` } },
});

/** Extensions that another one wants to connect to. */
export const doors = {
  id: 'doors',
  setUp: async (stage, agent) => {
    const ids = {};
    for (const [number, [door, key]] of Object.entries(doorKeys).entries()) {
      ids[door] = await stage.install({
        agent: 'door-agent.ts',
        prelude: '',
        manifest: {
          name: `Door ${number}`,
          externally_connectable: key,
          ...(stage.browser.name === 'firefox' && firefoxId(number)),
        },
      });
    }
    await stage.install({
      agent,
      prelude: `globalThis.contextPrefix = 'visitor-';\nglobalThis.doors = ${JSON.stringify(ids)};\n`,
      manifest: { name: 'Visitor', ...(stage.browser.name === 'firefox' && firefoxId('visitor')) },
    });
  },
  cases: [
    {
      id: 'externally-connectable',
      claim:
        'Whom externally_connectable lets in: in Chromium every extension without the key, else those of ids alone; in Firefox every one.',
      steps: [
        {
          at: 'visitor-background',
          does: async (t) => {
            const found = Object.entries(globalThis.doors).map(async ([door, id]) => {
              return [door, await t.endOf(t.log(chrome.runtime.connect(id, { name: t.name })))];
            });
            return Object.fromEntries(await Promise.all(found));
          },
        },
      ],
    },
  ],
};

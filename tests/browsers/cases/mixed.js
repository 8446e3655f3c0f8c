import { installOther } from './external.js';
import { installFirst } from './set-up.js';

const clone = { message_serialization: 'structured_clone' };

/** Extensions that write messages in different ways, and values of the key that are none. */
export const mixed = {
  id: 'mixed',
  setUp: async (stage, agent) => {
    const id = await installFirst(stage, agent, { ...clone, externally_connectable: { ids: ['*'] } });
    await installOther(stage, agent, id);
  },
  cases: [
    {
      id: 'serialization-mixed',
      claim:
        'In Chromium a port between an extension that opted in to structured clone and one that has not is closed.',
      steps: [
        {
          at: 'other-background',
          does: (t) => t.endOf(t.log(chrome.runtime.connect(globalThis.firstExtension, { name: t.name }))),
        },
        { at: 'background', does: (t) => t.accepted().map(({ event }) => event) },
      ],
    },
    ...['json', 'structured_clone', 'structured_cloning', 'structured-clone', 'JSON', true, null].map(
      (value) => ({
        id: `serialization-${String(value)}`,
        claim: `"message_serialization": ${JSON.stringify(value)} ${
          value === 'json' || value === 'structured_clone'
            ? 'loads in both.'
            : 'makes Chromium refuse the extension.'
        }`,
        steps: [
          {
            at: 'test',
            does: async (stage) => {
              try {
                const id = await installOther(stage, 'idle-agent.ts', stage.firstId, {
                  message_serialization: value,
                  ...(stage.browser.name === 'firefox' && {
                    browser_specific_settings: { gecko: { id: 'third@webext-ports.example' } },
                  }),
                });
                await stage.browser.uninstall(id);
                return 'loads';
              } catch (error) {
                return error.message;
              }
            },
          },
        ],
      }),
    ),
  ],
};

import { application } from './application.js';
import { setUpAlone } from './set-up.js';

/** An extension without the permission nativeMessaging. */
export const unpermitted = {
  id: 'unpermitted',
  setUp: async (stage, agent) => {
    await setUpAlone(stage, agent, { permissions: ['tabs'] });
  },
  cases: [
    {
      id: 'native-without-permission',
      claim: 'Without the permission nativeMessaging, connectNative does not exist.',
      steps: [
        {
          at: 'background',
          does: (t) => ({
            connectNative: typeof chrome.runtime.connectNative,
            call: t.words(() => chrome.runtime.connectNative(application)),
          }),
        },
        { at: 'content-script', does: () => ({ inContentScript: typeof chrome.runtime.connectNative }) },
      ],
    },
    {
      id: 'tabs-connect-without-permission',
      claim: 'tabs.connect needs no permission of its own.',
      steps: [{ at: 'background', does: () => typeof chrome.tabs.connect }],
    },
  ],
};

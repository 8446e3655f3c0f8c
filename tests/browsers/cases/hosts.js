import { setUpAlone } from './set-up.js';

/** What is wrong with a host's manifest, by the application's name. */
const wrongs = {
  'hosts.right': () => ({}),
  'hosts.other_name': () => ({ name: 'hosts.another' }),
  'hosts.Capital': () => ({}),
  'hosts.no_type': () => ({ type: undefined }),
  'hosts.other_type': () => ({ type: 'stdin' }),
  'hosts.no_description': () => ({ description: undefined }),
  'hosts.relative_path': () => ({ path: './native-application.sh' }),
  'hosts.missing_program': () => ({ path: '/nowhere/native-application' }),
  'hosts.home_path': () => ({ path: '~/native-application.sh' }),
  'hosts.no_slash': (id) => ({
    allowed_origins: [`chrome-extension://${id}`],
    allowed_extensions: [`${id}/`],
  }),
  'hosts.wildcard': () => ({ allowed_origins: ['chrome-extension://*/'], allowed_extensions: ['*'] }),
  'hosts.one_wrong_entry': (id) => ({
    allowed_origins: [`chrome-extension://${id}/`, 'chrome-extension://*/'],
    allowed_extensions: [id, '*'],
  }),
  'hosts.nobody': () => ({ allowed_origins: [], allowed_extensions: [] }),
  'hosts.another_extension': () => ({
    allowed_origins: [`chrome-extension://${'a'.repeat(32)}/`],
    allowed_extensions: ['another@webext-ports.example'],
  }),
};

/** The key that the other browser reads is left out. */
function changesFor(browser, id, wrong) {
  const other = browser === 'firefox' ? 'allowed_origins' : 'allowed_extensions';
  return { ...wrong(id), [other]: undefined };
}

/** Manifests of native applications: what a mistake in them looks like from the extension. */
export const hosts = {
  id: 'hosts',
  setUp: async (stage, agent) => {
    const id = await setUpAlone(stage, agent);
    const host = await stage.allowNative(id);
    for (const [name, wrong] of Object.entries(wrongs)) {
      host.writeManifest(name, changesFor(stage.browser.name, id, wrong));
    }
  },
  cases: [
    {
      id: 'native-host-manifests',
      claim: 'What the extension hears of a mistake in the manifest of a native application.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            const found = Object.keys(wrongs).map(async (name) => {
              const log = t.log(chrome.runtime.connectNative(name));
              const end = await t.endOf(log);
              if (end === 'stays open') log.port.disconnect();
              return [name, end];
            });
            return Object.fromEntries(await Promise.all(found));
          },
        },
      ],
    },
  ],
};

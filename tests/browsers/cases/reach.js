import { setUpAll } from './set-up.js';

/** Each context tells whether a port of the case arrived there. */
const everywhere = ['background', 'page', 'content-script', 'frame'].map((at) => ({
  at,
  does: async (t) => {
    await t.wait(at === 'background' ? 500 : 0);
    return { [at]: t.accepted().map(({ event }) => event) };
  },
}));

const connects = {
  does: (t) => {
    t.state.log = t.log(chrome.runtime.connect({ name: t.name }));
  },
};

/** Who is reached by which call. */
export const reach = {
  id: 'reach',
  setUp: setUpAll,
  cases: [
    {
      id: 'reach-from-background',
      claim:
        'runtime.connect from the background reaches extension pages, never content scripts, never itself.',
      steps: [{ at: 'background', ...connects }, ...everywhere],
    },
    {
      id: 'reach-from-page',
      claim: 'runtime.connect from a page reaches the background, never content scripts, never itself.',
      steps: [{ at: 'page', ...connects }, ...everywhere],
    },
    {
      id: 'reach-from-content-script',
      claim:
        'runtime.connect from a content script reaches background and pages, never other content scripts.',
      steps: [{ at: 'content-script', ...connects }, ...everywhere],
    },
    {
      id: 'reach-tab',
      claim:
        'tabs.connect without frameId reaches the content scripts of every frame: several onConnect, one port.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            t.state.log = t.log(chrome.tabs.connect(await t.tab(), { name: t.name }));
          },
        },
        ...everywhere,
        {
          at: 'content-script',
          does: (t) => t.accepted()[0].port.postMessage('from the page'),
        },
        { at: 'frame', does: (t) => t.accepted()[0].port.postMessage('from the frame') },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.state.log.messages.length === 2);
            return t.state.log.messages;
          },
        },
      ],
    },
    {
      id: 'reach-frame',
      claim: 'tabs.connect with frameId 0 reaches the content script of the top page alone.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            t.state.port = chrome.tabs.connect(await t.tab(), { name: t.name, frameId: 0 });
          },
        },
        ...everywhere,
      ],
    },
    {
      id: 'reach-page-in-tab',
      claim: 'tabs.connect reaches an extension page that is open in that tab.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            const [tab] = await chrome.tabs.query({ url: chrome.runtime.getURL('page.html') });
            t.state.log = t.log(chrome.tabs.connect(tab.id, { name: t.name }));
          },
        },
        ...everywhere,
        { at: 'background', does: (t) => ({ ended: t.state.log.ended, ...t.state.log.reason }) },
      ],
    },
    {
      id: 'reach-tab-zero',
      claim: 'tabs.connect(0) reaches extension pages in Firefox, and nobody in Chromium.',
      steps: [
        {
          at: 'background',
          does: (t) => {
            t.state.log = t.log(chrome.tabs.connect(0, { name: t.name }));
          },
        },
        ...everywhere,
        { at: 'background', does: (t) => ({ ended: t.state.log.ended, ...t.state.log.reason }) },
      ],
    },
    {
      id: 'several-receivers',
      claim:
        'When one of several receivers disconnects, the connecting side is closed; the others are told in Firefox only.',
      steps: [
        { at: 'content-script', ...connects },
        {
          at: 'page',
          does: async (t) => {
            await t.until(() => t.accepted().length);
            t.accepted()[0].port.disconnect();
          },
        },
        { at: 'content-script', does: (t) => t.endOf(t.state.log) },
        {
          at: 'background',
          does: async (t) => {
            await t.wait(500);
            const [log] = t.accepted();
            return { ended: log.ended, post: t.words(() => log.port.postMessage('into nothing')) };
          },
        },
      ],
    },
    {
      id: 'one-of-several-goes',
      claim:
        'When the page that holds one of several receivers goes, Firefox closes the connecting side, Chromium does not.',
      steps: [
        { at: 'content-script', ...connects },
        {
          at: 'page',
          does: async (t) => {
            await t.until(() => t.accepted().length);
          },
        },
        {
          at: 'background',
          does: async () => {
            const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('page.html') });
            await chrome.tabs.remove(tabs.map(({ id }) => id));
          },
        },
        { at: 'content-script', does: (t) => t.endOf(t.state.log) },
        {
          at: 'background',
          does: async () => {
            await chrome.tabs.create({ url: chrome.runtime.getURL('page.html') });
          },
        },
      ],
    },
  ],
};

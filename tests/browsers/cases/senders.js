import { setUpAll } from './set-up.js';

const connects = (t) => {
  t.state.port = chrome.runtime.connect({ name: t.name });
};

/** What a sender has, without the values that differ from run to run. */
export function senderOf(sender) {
  if (sender === undefined) return 'undefined';
  const { url, origin, frameId, documentLifecycle, id, tab } = sender;
  return {
    keys: Object.keys(sender).sort(),
    ...(id !== undefined && { id: id === chrome.runtime.id ? 'our own' : 'another' }),
    url,
    origin,
    ...(frameId !== undefined && {
      frameId: frameId > 2 ** 31 ? 'above 2 ** 31' : frameId === 0 ? 0 : 'above 0',
    }),
    documentLifecycle,
    ...(tab && { tabUrl: tab.url }),
  };
}

const seen = {
  at: 'background',
  does: async (t) => {
    await t.until(() => t.accepted().length);
    return senderOf(t.accepted()[0].port.sender);
  },
};

/** What the accepting side is told of who connected. */
export const senders = {
  id: 'senders',
  setUp: setUpAll,
  cases: [
    {
      id: 'sender-content-script',
      claim:
        'The sender of a content script has id, url, origin, frameId, documentId and tab; documentLifecycle in Chromium.',
      steps: [{ at: 'content-script', does: connects }, seen],
    },
    {
      id: 'sender-frame',
      claim: "The sender of a frame's content script has the frame's url; sender.tab.url is the top page's.",
      steps: [{ at: 'frame', does: connects }, seen],
    },
    {
      id: 'sender-sandboxed-frame',
      claim: "The origin of a sandboxed frame is the text 'null'.",
      steps: [{ at: 'sandboxed', does: connects }, seen],
    },
    {
      id: 'sender-page-in-tab',
      claim: 'The sender of an extension page in a tab is as that of a content script.',
      steps: [{ at: 'page', does: connects }, seen],
    },
    {
      id: 'sender-background',
      claim:
        'The sender of the background, seen by a page, has id and url in Chromium; origin and documentId too in Firefox.',
      steps: [
        { at: 'background', does: connects },
        { ...seen, at: 'page' },
      ],
    },
    {
      id: 'sender-offscreen',
      claim: 'The sender of an offscreen document has no tab.',
      browsers: ['chromium'],
      steps: [
        {
          at: 'background',
          does: () =>
            chrome.offscreen
              .createDocument({ url: 'offscreen.html', reasons: ['DOM_PARSER'], justification: 'A test.' })
              .then(() => undefined),
        },
        { at: 'offscreen', does: connects },
        seen,
      ],
    },
    {
      id: 'sender-of-tabs-connect',
      claim: 'A port that the background opened by tabs.connect has a sender without a tab.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            t.state.port = chrome.tabs.connect(await t.tab(), { name: t.name, frameId: 0 });
          },
        },
        { ...seen, at: 'content-script' },
      ],
    },
  ],
};

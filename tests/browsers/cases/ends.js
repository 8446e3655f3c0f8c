import { application } from './application.js';
import { setUpAll } from './set-up.js';

const opens = (t) => {
  t.state.log = t.log(chrome.runtime.connect({ name: t.name }));
};

const closes = {
  at: 'background',
  does: async (t) => {
    await t.until(() => t.accepted().length);
    t.accepted()[0].port.disconnect();
  },
};

/** A port that is closed at once, with a reason: there is no such application. */
const failing = () => chrome.runtime.connectNative(`${application}.missing`);

/** The reason as it can be read right now. */
function reasonNow(port) {
  return {
    lastError: chrome.runtime.lastError?.message ?? String(chrome.runtime.lastError),
    ...('error' in port && { error: port.error?.message ?? String(port.error) }),
  };
}

/** How ports end, and what is said of it. */
export const ends = {
  id: 'ends',
  setUp: setUpAll,
  cases: [
    {
      id: 'end-fires-once-on-the-other-side',
      claim: 'onDisconnect fires on the other side only, with no reason for an ordinary disconnect.',
      steps: [
        { at: 'content-script', does: opens },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length);
            const [log] = t.accepted();
            log.port.disconnect();
            await t.wait(500);
            return { ended: log.ended };
          },
        },
        {
          at: 'content-script',
          does: async (t) => ({ end: await t.endOf(t.state.log), reasonNow: reasonNow(t.state.log.port) }),
        },
      ],
    },
    {
      id: 'post-after-own-disconnect',
      claim: 'postMessage after disconnect() throws in both; a second disconnect() does nothing.',
      steps: [
        {
          at: 'content-script',
          does: (t) => {
            const port = chrome.runtime.connect({ name: t.name });
            port.disconnect();
            return { post: t.words(() => port.postMessage(1)), disconnect: t.words(() => port.disconnect()) };
          },
        },
      ],
    },
    {
      id: 'post-within-on-disconnect',
      claim:
        'The port is dead inside its onDisconnect listener: postMessage throws, disconnect() does nothing.',
      steps: [
        {
          at: 'content-script',
          does: (t) => {
            const port = chrome.runtime.connect({ name: t.name });
            port.onDisconnect.addListener(() => {
              t.state.inside = {
                post: t.words(() => port.postMessage(1)),
                disconnect: t.words(() => port.disconnect()),
              };
            });
            t.state.port = port;
          },
        },
        closes,
        {
          at: 'content-script',
          does: async (t) => {
            await t.until(() => t.state.inside);
            return { inside: t.state.inside, later: t.words(() => t.state.port.postMessage(1)) };
          },
        },
      ],
    },
    {
      id: 'post-to-closed-port',
      claim: 'postMessage on a port that the other side has closed throws in both.',
      steps: [
        { at: 'content-script', does: opens },
        closes,
        {
          at: 'content-script',
          does: async (t) => {
            await t.until(() => t.state.log.ended);
            await t.wait(200);
            return t.words(() => t.state.log.port.postMessage(1));
          },
        },
      ],
    },
    {
      id: 'post-right-after-failing-connect',
      claim: 'postMessage right after a connect that is going to fail does not throw.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            const port = chrome.tabs.connect(999_999_999, { name: t.name });
            const log = t.log(port);
            return { post: t.words(() => port.postMessage(1)), end: await t.endOf(log) };
          },
        },
      ],
    },
    {
      id: 'late-on-disconnect',
      claim:
        '800 ms after a failed connect a new onDisconnect listener is never called in Firefox; Chromium throws at reading port.onDisconnect.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            const port = chrome.tabs.connect(999_999_999, { name: t.name });
            await t.wait(800);
            let fired = false;
            const listen = t.words(() => port.onDisconnect.addListener(() => (fired = true)));
            await t.wait(800);
            return { listen, fired, post: t.words(() => port.postMessage(1)) };
          },
        },
      ],
    },
    {
      id: 'late-on-disconnect-native',
      claim: 'The same for a native application that is missing.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            const port = failing();
            await t.wait(800);
            let fired = false;
            const listen = t.words(() => port.onDisconnect.addListener(() => (fired = true)));
            await t.wait(800);
            return { listen, fired };
          },
        },
      ],
    },
    {
      id: 'late-on-disconnect-closed',
      claim: 'The same for a port that the other side has closed before anybody listened.',
      steps: [
        {
          at: 'content-script',
          does: (t) => {
            t.state.port = chrome.runtime.connect({ name: t.name });
          },
        },
        closes,
        {
          at: 'content-script',
          does: async (t) => {
            await t.wait(800);
            let fired = false;
            const listen = t.words(() => t.state.port.onDisconnect.addListener(() => (fired = true)));
            await t.wait(500);
            return { listen, fired };
          },
        },
      ],
    },
    {
      id: 'late-on-message',
      claim: 'What is sent before an onMessage listener is attached is lost.',
      steps: [
        {
          at: 'content-script',
          does: (t) => {
            t.state.port = chrome.runtime.connect({ name: t.name });
          },
        },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length);
            t.accepted()[0].port.postMessage('early');
          },
        },
        {
          at: 'content-script',
          does: async (t) => {
            await t.wait(500);
            const messages = (t.state.messages = []);
            t.state.port.onMessage.addListener((message) => messages.push(message));
          },
        },
        { at: 'background', does: (t) => t.accepted()[0].port.postMessage('late') },
        {
          at: 'content-script',
          does: async (t) => {
            await t.until(() => t.state.messages.length);
            await t.wait(300);
            return t.state.messages;
          },
        },
      ],
    },
    {
      id: 'greeting-after-microtask',
      claim:
        'A listener that is attached after a microtask hears what the other side sends in its onConnect listener.',
      steps: [
        {
          at: 'content-script',
          does: async (t) => {
            const port = chrome.runtime.connect({ name: t.name });
            await Promise.resolve();
            const log = t.log(port);
            await t.wait(1000);
            return log.messages;
          },
        },
      ],
    },
    {
      id: 'greeting-after-task',
      claim: 'A listener that is attached some tasks later does not hear it.',
      steps: [
        {
          at: 'content-script',
          does: async (t) => {
            const port = chrome.runtime.connect({ name: t.name });
            await t.wait(500);
            const log = t.log(port);
            await t.wait(1000);
            return log.messages;
          },
        },
      ],
    },
    ...['background', 'page'].map((at) => ({
      id: `reason-in-time-${at}`,
      claim:
        at === 'background'
          ? 'In Chromium the reason is in runtime.lastError inside the listener only; Firefox keeps it in port.error.'
          : 'In a page the same; there lastError lasts until the next task.',
      steps: [
        {
          at,
          does: async (t) => {
            const seen = {};
            const port = failing();
            port.onDisconnect.addListener(async () => {
              seen.inside = reasonNow(port);
              await Promise.resolve();
              seen.afterMicrotask = reasonNow(port);
              await t.wait(0);
              seen.afterTask = reasonNow(port);
            });
            await t.until(() => seen.afterTask);
            return seen;
          },
        },
      ],
    })),
    {
      id: 'reason-error-object',
      claim:
        "Firefox's port.error is an Error, null before; Chromium's lastError is a plain object with a message.",
      steps: [
        {
          at: 'background',
          does: async (t) => {
            const port = failing();
            const before = 'error' in port ? String(port.error) : 'no such member';
            let inside;
            port.onDisconnect.addListener(() => {
              const { lastError } = chrome.runtime;
              inside = {
                error: 'error' in port ? Object.prototype.toString.call(port.error) : 'no such member',
                lastError: lastError ? Object.getOwnPropertyNames(lastError) : String(lastError),
                lastErrorIsError: lastError instanceof Error,
              };
            });
            await t.until(() => inside);
            return { before, inside };
          },
        },
      ],
    },
    {
      id: 'frame-goes',
      claim: "When the frame that opened a port goes, the other side's onDisconnect fires without a reason.",
      steps: [
        { at: 'frame', does: opens },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length);
          },
        },
        { at: 'content-script', does: () => document.querySelector('iframe').remove() },
        { at: 'background', does: (t) => t.endOf(t.accepted()[0]) },
      ],
    },
    {
      id: 'tab-goes',
      claim:
        "When the tab that opened a port is closed, the other side's onDisconnect fires without a reason.",
      steps: [
        { at: 'page', does: opens },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length);
            const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('page.html') });
            await chrome.tabs.remove(tabs.map(({ id }) => id));
            return t.endOf(t.accepted()[0]);
          },
        },
      ],
    },
  ],
};

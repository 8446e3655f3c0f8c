import { setUpAll } from './set-up.js';

const opens = (t) => {
  t.state.log = t.log(chrome.runtime.connect({ name: t.name }));
};

/** What becomes of mistakes that rules report, and that no other group shows. */
export const mistakes = {
  id: 'mistakes',
  setUp: setUpAll,
  cases: [
    {
      id: 'listeners-stay-on-their-port',
      claim: 'A variable that gets a new port leaves the listeners on the old one.',
      steps: [
        {
          at: 'content-script',
          does: (t) => {
            const heard = (t.state.heard = []);
            let port = chrome.runtime.connect({ name: t.name });
            port.onMessage.addListener((message) => heard.push(message));
            port = chrome.runtime.connect({ name: t.name });
            port.postMessage('hello');
          },
        },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length === 2);
            t.accepted().forEach(({ port }, index) => port.postMessage(`to port ${index + 1}`));
          },
        },
        {
          at: 'content-script',
          does: async (t) => {
            await t.wait(500);
            return t.state.heard;
          },
        },
      ],
    },
    {
      id: 'second-parameter-called',
      claim: 'The second parameter of an onMessage listener is no function: calling it throws.',
      steps: [
        {
          at: 'content-script',
          does: (t) => {
            chrome.runtime.connect({ name: t.name }).onMessage.addListener((_message, sendResponse) => {
              t.state.called = t.words(() => sendResponse('an answer')).replace(/:.*/, '');
            });
          },
        },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length);
            t.accepted()[0].port.postMessage('a question');
          },
        },
        {
          at: 'content-script',
          does: async (t) => {
            await t.until(() => t.state.called);
            return t.state.called;
          },
        },
      ],
    },
    {
      id: 'async-listener',
      claim:
        'Nobody waits for an async listener: its rejection goes unhandled, the next message is handled meanwhile, true as its result changes nothing.',
      steps: [
        {
          at: 'page',
          does: (t) => {
            const seen = (t.state.seen = []);
            addEventListener('unhandledrejection', (event) => {
              seen.push(`unhandled: ${event.reason.message}`);
              event.preventDefault();
            });
            opens(t);
            t.state.log.port.onMessage.addListener(async (message) => {
              seen.push(`begins ${message}`);
              await t.wait(200);
              seen.push(`goes on ${message}`);
              if (message === 2) throw new Error('the second fails');
              return true;
            });
          },
        },
        {
          at: 'background',
          does: async (t) => {
            await t.until(() => t.accepted().length);
            const [{ port }] = t.accepted();
            port.postMessage(1);
            port.postMessage(2);
            await t.wait(1000);
            return { answers: t.accepted()[0].messages, ended: t.accepted()[0].ended };
          },
        },
        { at: 'page', does: (t) => t.state.seen },
      ],
    },
    {
      id: 'reconnect-at-once',
      claim: 'Connecting again at once where nobody listens goes on without end.',
      steps: [
        {
          at: 'background',
          does: async (t) => {
            let count = 0;
            let stopped = false;
            const connect = () => {
              count++;
              const port = chrome.tabs.connect(999_999_999, { name: t.name });
              port.onDisconnect.addListener(() => {
                void chrome.runtime.lastError;
                if (!stopped) connect();
              });
            };
            connect();
            await t.wait(1000);
            stopped = true;
            return count > 30 ? 'more than 30 connections in a second' : count;
          },
        },
      ],
    },
    {
      id: 'sender-without-tab',
      claim: 'Reading from sender.tab throws for a sender that has none.',
      steps: [
        { at: 'background', does: opens },
        {
          at: 'page',
          does: async (t) => {
            await t.until(() => t.accepted().length);
            const [{ port }] = t.accepted();
            return t.words(() => port.sender.tab.id).replace(/:.*/, '');
          },
        },
      ],
    },
    {
      id: 'message-without-response',
      claim:
        'A message that nobody answers has a reason in Chromium, where its sender gave a callback, and none in Firefox.',
      steps: [
        {
          at: 'background',
          does: () => {
            chrome.runtime.onMessage.addListener(() => undefined);
          },
        },
        {
          at: 'content-script',
          does: (t) =>
            new Promise((resolve) => {
              chrome.runtime.sendMessage(t.name, () => {
                resolve(chrome.runtime.lastError?.message ?? String(chrome.runtime.lastError));
              });
            }),
        },
      ],
    },
  ],
};

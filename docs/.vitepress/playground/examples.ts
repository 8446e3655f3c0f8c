import type { Choice } from './messages.ts';

export interface Example {
  title: string;
  choice: Choice;
}

export const blank: Choice = {
  code: '',
  language: 'js',
  preset: 'recommended',
  targets: {},
  serialization: '',
  context: '',
};

export const examples: readonly Example[] = [
  {
    title: 'What does not arrive',
    choice: {
      ...blank,
      code: `const port = chrome.runtime.connect({ name: 'feed' });
const unread = new Map([['news', 3]]);

port.postMessage({ unread, at: new Date() });
`,
    },
  },
  {
    title: 'Why a port was closed',
    choice: {
      ...blank,
      code: `const port = browser.runtime.connect({ name: 'feed' });

port.onDisconnect.addListener((closed) => {
  if (closed.error) console.warn(closed.error.message);
});
`,
    },
  },
  {
    title: 'Reaching a content script',
    choice: {
      ...blank,
      context: 'background',
      code: `chrome.tabs.onActivated.addListener(({ tabId }) => {
  const port = chrome.runtime.connect(tabId, { name: 'highlight' });
  port.postMessage({ colour: 'yellow' });
});
`,
    },
  },
  {
    title: 'A protocol in TypeScript',
    choice: {
      ...blank,
      language: 'ts',
      code: `import type { Protocol } from 'webext-ports';

declare module 'webext-ports' {
  interface PortProtocols {
    feed: Protocol<
      { kind: 'subscribe'; topic: string },
      { kind: 'item'; title: string }
    >;
  }
}

const port = chrome.runtime.connect({ name: 'feed' });
port.postMessage({ kind: 'subscribe', topic: 7 });
port.onMessage.addListener((message) => console.log(message.title));
`,
    },
  },
];

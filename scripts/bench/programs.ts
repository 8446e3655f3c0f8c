/** What the programs are measured under: the declarations, and how a program gets at the API with them. */
export interface Declarations {
  name: string;
  types: readonly string[];
  head: string;
  /** The object that has `runtime`. */
  api: string;
  portType: string;
}

export const ours: Declarations = {
  name: 'webext-ports/globals',
  types: [],
  head: "import 'webext-ports/globals';",
  api: 'chrome',
  portType: 'chrome.runtime.Port',
};

export const published: readonly Declarations[] = [
  {
    name: '@types/chrome',
    types: ['chrome'],
    head: 'export {};',
    api: 'chrome',
    portType: 'chrome.runtime.Port',
  },
  {
    name: '@types/firefox-webext-browser',
    types: ['firefox-webext-browser'],
    head: 'export {};',
    api: 'browser',
    portType: 'browser.runtime.Port',
  },
  {
    name: '@types/webextension-polyfill',
    types: [],
    head: "import browser, { type Runtime } from 'webextension-polyfill';",
    api: 'browser',
    portType: 'Runtime.Port',
  },
  {
    name: '@wxt-dev/browser',
    types: [],
    head: "import { browser, type Browser } from '@wxt-dev/browser';",
    api: 'browser',
    portType: 'Browser.runtime.Port',
  },
];

/** Nothing but the standard library: what every program costs. */
export const none: Declarations = { name: 'nothing', types: [], head: 'export {};', api: '', portType: '' };

/** A background script that keeps its content scripts by tab and answers them. */
export function twentyLines({ head, api, portType }: Declarations): string {
  return `${head}
interface Request { type: 'read' | 'write'; key: string; value?: string }
const ports = new Map<number, ${portType}>();
const store = new Map<string, string>();
function answer(port: ${portType}, request: Request): void {
  if (request.type === 'write') store.set(request.key, request.value ?? '');
  port.postMessage({ key: request.key, value: store.get(request.key) ?? null });
}
${api}.runtime.onConnect.addListener((port) => {
  const id = port.sender?.tab?.id;
  if (id !== undefined) ports.set(id, port);
  port.onMessage.addListener((message: unknown) => answer(port, message as Request));
  port.onDisconnect.addListener(() => {
    if (id !== undefined) ports.delete(id);
  });
});
const native = ${api}.runtime.connectNative('ping_pong');
native.postMessage({ text: 'ping', sizes: [1, 2, 3] });
native.onMessage.addListener((reply: unknown) => {
  for (const port of ports.values()) port.postMessage({ reply: String(reply) });
});
`;
}

/** Many calls, each with a message of its own shape, as a large extension has them. */
export function manyCalls({ head, api }: Declarations, calls: number): string {
  const lines = Array.from({ length: calls }, (_, index) => {
    const message = `{ type: 'event-${index}', at: ${index}, item${index}: { id: ${index}, tags: ['a', 'b'], done: false }, note: note }`;
    return `port.postMessage(${message});`;
  });
  return [
    head,
    'declare const note: string | undefined;',
    `const port = ${api}.runtime.connect({ name: 'bench' });`,
    ...lines,
  ].join('\n');
}

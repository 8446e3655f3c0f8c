import { api } from './api.ts';

/** Pages of the loopback server whose content scripts have names of their own: they stand in frames. */
const frames = ['/frame', '/sandboxed'];

function ownContext(): string {
  // A service worker has a location, but no document.
  if (!('document' in globalThis)) return 'background';
  const { protocol, pathname } = location;
  if (protocol.startsWith('http')) return frames.includes(pathname) ? pathname.slice(1) : 'content-script';
  const page = /^\/(\w+)\.html$/.exec(pathname)?.[1];
  return page === undefined || page.startsWith('_') ? 'background' : page;
}

interface Prelude {
  loopback: string;
  /** Tells the contexts of a second extension from those of the first. */
  contextPrefix?: string;
  /** For a script that is no part of an extension. */
  contextName?: string;
}

const prelude = globalThis as unknown as Prelude;

/** Which of the extension's contexts this script runs in: `background`, `content-script`, `page` … */
export const context = prelude.contextName ?? (prelude.contextPrefix ?? '') + ownContext();

/** The loopback server that gives the orders; written into the extension when it is built. */
export const origin = prelude.loopback;

declare const location: { protocol: string; pathname: string };

/** The id of the tab with the test's web page. */
export async function webPageTab(): Promise<number> {
  const [tab] = await api.tabs.query({ url: `${new URL(origin).protocol}//127.0.0.1/*` });
  if (tab === undefined) throw new Error('The web page is not open.');
  return tab.id;
}

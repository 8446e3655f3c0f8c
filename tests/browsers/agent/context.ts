import { api } from './api.ts';

export type Context = 'background' | 'content-script' | 'page';

function ownContext(): Context {
  // A service worker has a location, but no document.
  if (!('document' in globalThis)) return 'background';
  if (location.protocol.startsWith('http')) return 'content-script';
  return location.pathname === '/page.html' ? 'page' : 'background';
}

/** Which of the extension's contexts this script runs in. */
export const context = ownContext();

/** The loopback server that gives the orders; written into the extension when it is built. */
export const origin = (globalThis as unknown as { loopback: string }).loopback;

declare const location: { protocol: string; pathname: string };

/** The id of the tab with the test's web page. */
export async function webPageTab(): Promise<number> {
  const [tab] = await api.tabs.query({ url: `${new URL(origin).protocol}//127.0.0.1/*` });
  if (tab === undefined) throw new Error('The web page is not open.');
  return tab.id;
}

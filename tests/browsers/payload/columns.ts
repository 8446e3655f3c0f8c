import type { BrowserName } from '../launch/running-browser.ts';
import { nativeRoutes, portRoutes, type Route } from './routes.ts';

/** A column of the table: a browser, how its ports are set, and whether a native application receives. */
export interface Column {
  id: string;
  browser: BrowserName;
  /** The manifest's `message_serialization`, where it is set. */
  serialization?: 'structured_clone';
  routes: readonly Route[];
}

export const columns: readonly Column[] = [
  { id: 'chromium-json', browser: 'chromium', routes: portRoutes },
  { id: 'chromium-clone', browser: 'chromium', serialization: 'structured_clone', routes: portRoutes },
  { id: 'firefox', browser: 'firefox', routes: portRoutes },
  { id: 'chromium-json-native', browser: 'chromium', routes: nativeRoutes },
  {
    id: 'chromium-clone-native',
    browser: 'chromium',
    serialization: 'structured_clone',
    routes: nativeRoutes,
  },
  { id: 'firefox-native', browser: 'firefox', routes: nativeRoutes },
];

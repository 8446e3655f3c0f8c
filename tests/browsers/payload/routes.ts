import type { KindContext } from '../kinds/kinds.ts';

/** The ways that a value is sent: who opens the port and sends, and who receives. */
export const portRoutes = ['content-to-background', 'background-to-content', 'page-to-background'] as const;
export const nativeRoutes = ['background-to-native', 'page-to-native'] as const;

export type Route = (typeof portRoutes | typeof nativeRoutes)[number];

export const senders: Record<Route, KindContext> = {
  'content-to-background': 'content-script',
  'background-to-content': 'background',
  'page-to-background': 'page',
  'background-to-native': 'background',
  'page-to-native': 'page',
};

export function isNativeRoute(route: Route): boolean {
  return (nativeRoutes as readonly Route[]).includes(route);
}

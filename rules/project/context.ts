/** Where a file of an extension runs. */
export type Context =
  'background' | 'content-script' | 'extension-page' | 'devtools' | 'offscreen' | 'user-script' | 'web-page';

export const contexts: readonly Context[] = [
  'background',
  'content-script',
  'extension-page',
  'devtools',
  'offscreen',
  'user-script',
  'web-page',
];

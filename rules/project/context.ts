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

/** Whether `runtime.connect`, or somebody outside the extension, may reach what runs there. */
export function canBeReached(context: Context): boolean {
  return context !== 'content-script' && context !== 'web-page';
}

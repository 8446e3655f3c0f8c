/** The browsers that a project can name as targets. */
export type Browser = 'chrome' | 'edge' | 'firefox' | 'safari';

export const browsers: readonly Browser[] = ['chrome', 'edge', 'firefox', 'safari'];

/** Their names in a sentence. */
export const browserNames: Readonly<Record<Browser, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
};
